/** From a kept board to what a person sees of it, and back: which items a change gives a new moment. Pure. */
import { currentValue, type Item, type Items, type Person, type Stamp } from '../../storage/item.ts'
import { type Board, type Content, emptyBrief, type Made, type Shot } from './model.ts'
import type { Panel } from './panel/model.ts'

/** Who changes something, and when. */
export interface Now {
  at: Stamp
  by: Person
}

/** Kept panels by id. */
export type KeptPanels = Record<Made, Item<Panel>>

/**
 * The board as plain values. Shots that the order does not name, as after a merge, come last, the oldest first: nothing
 * that was made may be out of sight.
 */
export function contentOf(board: Board, panels: KeptPanels): Content {
  const shots = valuesOf(board.shots)
  const named = [...new Set(currentValue(board.order) ?? [])].filter((id) => Object.hasOwn(shots, id))
  const unnamed = Object.keys(shots).filter((id) => !named.includes(id))
  unnamed.sort((a, b) => momentOf(board.shots, a) - momentOf(board.shots, b) || (a < b ? -1 : 1))
  const shown = Object.values(shots).flatMap((shot) => shot.panels)
  const kept = Object.fromEntries(shown.flatMap((id) => (panels[id] ? [[id, panels[id]]] : [])))
  const [ratings, comments] = [valuesOf(board.ratings), valuesOf(board.comments)]
  return {
    brief: currentValue(board.brief) ?? emptyBrief(),
    order: [...named, ...unnamed],
    shots,
    panels: valuesOf(kept),
    ...(Object.keys(ratings).length > 0 && { ratings }),
    ...(Object.keys(comments).length > 0 && { comments }),
  }
}

/** The board after a change of its content: what is the same keeps its moment, what went leaves a tombstone. */
export function changedBoard(board: Board, before: Content, after: Content, now: Now): Board {
  const shots = changedItems(before.shots, after.shots, now)
  const ratings = changedItems(before.ratings ?? {}, after.ratings ?? {}, now)
  const comments = changedItems(before.comments ?? {}, after.comments ?? {}, now)
  const changed = { ...shots, ...ratings, ...comments }
  if (
    isSame(before.brief, after.brief) &&
    isSame(before.order, after.order) &&
    Object.keys(changed).length === 0
  ) {
    return board
  }
  return {
    ...board,
    brief: isSame(before.brief, after.brief) ? board.brief : { ...now, value: after.brief },
    order: isSame(before.order, after.order) ? board.order : { ...now, value: after.order },
    shots: { ...board.shots, ...shots },
    ratings: { ...board.ratings, ...ratings },
    comments: { ...board.comments, ...comments },
  }
}

/** The panels that a change made, changed, or took away. */
export function changedPanels(before: Content, after: Content, now: Now): KeptPanels {
  return changedItems(before.panels, after.panels, now)
}

function changedItems<T>(before: Record<string, T>, after: Record<string, T>, now: Now): Items<T> {
  const changed: Items<T> = {}
  for (const [id, value] of Object.entries(after)) {
    if (!isSame(before[id], value)) changed[id] = { ...now, value }
  }
  for (const id of Object.keys(before)) {
    if (!Object.hasOwn(after, id)) changed[id] = { ...now, deleted: true }
  }
  return changed
}

function valuesOf<T>(items: Items<T>): Record<string, T> {
  const values: Record<string, T> = {}
  for (const [id, item] of Object.entries(items)) if ('value' in item) values[id] = item.value
  return values
}

function momentOf(items: Items<Shot>, id: Made): Stamp {
  return items[id]?.at ?? 0
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
