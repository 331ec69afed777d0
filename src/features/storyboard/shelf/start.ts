/** What a new board begins with. Pure: ids come from `newId`, moments from `now`. */
import type { Item } from '../../../storage/item.ts'
import type { KeptPanels, Now } from '../content.ts'
import type { Idea, ModelScript, Pattern } from '../library/library.ts'
import {
  type Board,
  type Brief,
  type Content,
  emptyBrief,
  emptyShot,
  type Made,
  SHOT_SECONDS,
  type Shot,
} from '../model.ts'
import { spread } from './spread.ts'

/** Gives another id at each call. */
export type NewId = () => Made

/** A board with one empty shot. */
export function fromNothing(title: string, newId: NewId): Content {
  return contentWith({ ...emptyBrief(), title }, [emptyShot()], newId)
}

/** What of a pattern a board begins with. */
export interface PatternShape extends Pick<Pattern, 'id' | 'kind'> {
  slots: { seconds: number }[]
}

/** A shot for each slot, as long as the slot. The hints stay with the pattern: `hintOf` finds them. */
export function fromPattern(pattern: PatternShape, title: string, newId: NewId): Content {
  const shots = slotShots(pattern)
  const brief = { ...emptyBrief(), title, kind: pattern.kind, seconds: total(shots), pattern: pattern.id }
  return contentWith(brief, shots, newId)
}

/**
 * The brief of an idea and the shots of its pattern, which fill the idea's seconds together. Without the pattern there
 * is one empty shot.
 * @param story what the brief says of the story: logline and twist
 */
export function fromIdea(idea: Idea, patterns: Pattern[], story: string, newId: NewId): Content {
  const pattern = patterns.find(({ id }) => id === idea.pattern)
  const { title, kind, seconds, audience, message, action } = idea
  const brief: Brief = { ...emptyBrief(), title, goal: story, kind, seconds, audience, message, action }
  if (!pattern) return contentWith(brief, [emptyShot()], newId)
  const shots = slotShots(pattern)
  const times = spread(
    shots.map((shot) => shot.seconds),
    seconds,
  )
  const fitting = shots.map((shot, at) => ({ ...shot, seconds: times[at] ?? shot.seconds }))
  return contentWith({ ...brief, pattern: pattern.id }, fitting, newId)
}

/** A finished script with its brief, under a title that says it is an example. */
export function fromScript(script: ModelScript, title: string, newId: NewId): Content {
  const { ratio } = emptyBrief()
  const shots = script.shots.map((shot) => ({ ...shot, panels: [] }))
  return contentWith({ ...script.brief, ratio, title }, shots, newId)
}

/** A copy of which nothing belongs to the original: shots and panels have ids of their own, photos are the same. */
export function copyOf(content: Content, title: string, newId: NewId): Content {
  const shotIds = new Map(content.order.map((id) => [id, newId()]))
  const panelIds = new Map(Object.keys(content.panels).map((id) => [id, newId()]))
  const renamed = <T>(ids: Map<Made, Made>, values: Record<Made, T>, change: (value: T) => T) =>
    Object.fromEntries(
      [...ids].flatMap(([old, id]) => {
        const value = values[old]
        return value === undefined ? [] : [[id, change(value)]]
      }),
    )
  const own = (shot: Shot): Shot => ({ ...shot, panels: shot.panels.flatMap((id) => panelIds.get(id) ?? []) })
  return {
    brief: { ...content.brief, title },
    order: [...shotIds.values()],
    shots: renamed(shotIds, content.shots, own),
    panels: renamed(panelIds, content.panels, (panel) => panel),
  }
}

/** The board and its panels as they are kept, all of one moment. @param from the board it was copied from */
export function boardOf(content: Content, now: Now, from?: Made): { board: Board; panels: KeptPanels } {
  const kept = <T>(value: T): Item<T> => ({ ...now, value })
  const each = <T>(values: Record<Made, T>) =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, kept(value)]))
  const board = {
    brief: kept(content.brief),
    order: kept(content.order),
    shots: each(content.shots),
    ratings: {},
    comments: {},
    ...(from !== undefined && { from }),
  }
  return { board, panels: each(content.panels) }
}

/** How long shots are together, in seconds. */
export function total(shots: { seconds: number }[]): number {
  return shots.reduce((sum, { seconds }) => sum + seconds, 0)
}

function slotShots({ slots }: PatternShape): Shot[] {
  if (slots.length === 0) return [emptyShot()]
  return slots.map(({ seconds }, slot) => ({
    ...emptyShot(Math.min(Math.max(seconds, SHOT_SECONDS.min), SHOT_SECONDS.max)),
    slot,
  }))
}

function contentWith(brief: Brief, shots: Shot[], newId: NewId): Content {
  const made = shots.map((shot) => [newId(), shot] as const)
  return { brief, order: made.map(([id]) => id), shots: Object.fromEntries(made), panels: {} }
}
