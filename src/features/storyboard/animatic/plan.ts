/** A board as frames: which shot stands when, how it moves and how it takes over. Pure. */
import { cuesOf } from '../captions/cues.ts'
import { type Content, type Id, SHOT_SECONDS, type Shot } from '../model.ts'
import { isBlank, type Panel, type Ratio } from '../panel/model.ts'
import { descriptionOf } from '../picture-of.ts'
import { type Clip, FRAME_RATE, type Plan, type TransitionKind } from './model.ts'
import { movementOf } from './movement.ts'

/** Size of the picture in dots: what phones show sharply, and half of what a camera takes. */
const DOTS: Record<Ratio, { width: number; height: number }> = {
  '9:16': { width: 720, height: 1280 },
  '1:1': { width: 720, height: 720 },
  '16:9': { width: 1280, height: 720 },
}

/** How long transitions take, in frames. Terms that are not named here are cuts, as those that only sound is part of. */
const TRANSITIONS: Record<string, { kind: TransitionKind; frames: number }> = {
  dissolve: { kind: 'dissolve', frames: 15 },
  fade: { kind: 'fade', frames: 20 },
  wipe: { kind: 'wipe', frames: 14 },
}
const CUT = { kind: 'cut', frames: 0 } as const

/**
 * A board on the time line. Each shot ends on the frame that is nearest to the sum of the seconds up to there, so that
 * rounding never adds up.
 * @param rate letters for each second, for the captions
 */
export function planOf(content: Content, rate: number): Plan {
  const { ratio } = content.brief
  const shots = content.order.flatMap((id) => {
    const shot = content.shots[id]
    return shot ? [{ id, shot }] : []
  })
  const clips: Clip[] = []
  let seconds = 0
  let from = 0
  for (const [at, { id, shot }] of shots.entries()) {
    seconds += secondsOf(shot)
    // Even a shot without seconds is there for a frame.
    const to = Math.max(from + 1, Math.round(seconds * FRAME_RATE))
    const panels = panelsOf(content, shot)
    const leads = at === 0 ? undefined : shots[at - 1]?.shot.transition
    const ending = at === shots.length - 1 ? transitionOf(shot.transition, to - from) : CUT
    clips.push({
      shot: id,
      number: at + 1,
      from,
      to,
      panels,
      description: descriptionOf(content, shot),
      onScreen: shot.onScreen,
      ...movementOf(shot.movement, panels),
      transition: transitionOf(leads, to - from),
      ...(ending.kind === 'fade' && { ending: ending.frames }),
    })
    from = to
  }
  return { ratio, ...DOTS[ratio], frames: from, clips, cues: cuesOf(content, rate) }
}

/** The clip that a frame belongs to; the last one for what is behind the end, undefined for an empty board. */
export function clipAt({ clips }: Plan, frame: number): Clip | undefined {
  return clips.find(({ to }) => frame < to) ?? clips.at(-1)
}

/** A board from another place may say anything. */
function secondsOf({ seconds }: Shot): number {
  return seconds > 0 ? Math.min(seconds, SHOT_SECONDS.max) : 0
}

function panelsOf(content: Content, shot: Shot): Panel[] {
  return shot.panels.flatMap((id) => content.panels[id] ?? []).filter((panel) => !isBlank(panel))
}

/** A transition never takes more than half of the shot that begins with it, or ends with it. */
function transitionOf(id: Id | undefined, frames: number): Clip['transition'] {
  const wanted = (id !== undefined && Object.hasOwn(TRANSITIONS, id) && TRANSITIONS[id]) || CUT
  const most = Math.min(wanted.frames, Math.floor(frames / 2))
  return most > 0 ? { kind: wanted.kind, frames: most } : CUT
}
