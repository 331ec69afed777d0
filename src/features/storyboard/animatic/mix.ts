/** Of which pictures a frame is put together. Pure. */
import { framingAt, stillFraming } from './framing.ts'
import type { Clip, Framing, Plan } from './model.ts'
import { clipAt } from './plan.ts'

/** One picture of a frame, with all that stands on it. */
export interface Layer {
  clip: Clip
  framing: Framing
  /** Panels of the clip by their place, each on the one before. Empty: the description on paper. */
  panels: { at: number; opacity: number }[]
  /** Of all of it, 0 to 1. */
  opacity: number
  /** How much of the picture's width is shown, from the left, 0 to 1. */
  width: number
}

/** A frame: its layers from the lowest to the topmost, and how black it is, 0 to 1. */
export interface Mix {
  layers: Layer[]
  black: number
}

/** Between two panels of a shot each stands still for this part of its time before the other comes. */
const HOLD = 0.3

/**
 * What a frame shows; nothing for a board without shots.
 * @param still without movement: pictures stand, panels and shots change at once
 */
export function mixAt(plan: Plan, frame: number, still: boolean): Mix {
  const clip = clipAt(plan, frame)
  if (!clip) return { layers: [], black: 0 }
  const into = Math.min(Math.max(frame, clip.from), clip.to - 1) - clip.from
  const own = layerOf(clip, into, still)
  const { kind, frames } = clip.transition
  if (still) return { layers: [own], black: 0 }
  const before = plan.clips[plan.clips.indexOf(clip) - 1]
  if (into >= frames || !before) return { layers: [own], black: endingAt(clip, into) }
  // The first frame already shows a little of what comes, and the one behind the last all of it.
  const part = (into + 1) / (frames + 1)
  const last = layerOf(before, before.to - before.from - 1, still)
  switch (kind) {
    case 'dissolve':
      return { layers: [last, { ...own, opacity: part }], black: 0 }
    case 'wipe':
      return { layers: [last, { ...own, width: part }], black: 0 }
    case 'fade':
      return { layers: [part < 0.5 ? last : own], black: 1 - Math.abs(1 - 2 * part) }
    case 'cut':
      return { layers: [own], black: 0 }
  }
}

function layerOf(clip: Clip, into: number, still: boolean): Layer {
  return {
    clip,
    framing: still ? stillFraming(clip) : framingAt(clip, into),
    panels: panelsAt(clip.panels.length, into / (clip.to - clip.from), still),
    opacity: 1,
    width: 1,
  }
}

/** Which panels are seen at a part of a shot's time: one, or two of which one fades in. */
function panelsAt(count: number, part: number, still: boolean): Layer['panels'] {
  if (count === 0) return []
  if (still) return [{ at: Math.min(Math.floor(part * count), count - 1), opacity: 1 }]
  const place = part * (count - 1)
  const at = Math.min(Math.floor(place), count - 1)
  const opacity = Math.min(Math.max((place - at - HOLD) / (1 - 2 * HOLD), 0), 1)
  if (opacity === 0 || at === count - 1) return [{ at, opacity: 1 }]
  if (opacity === 1) return [{ at: at + 1, opacity: 1 }]
  return [
    { at, opacity: 1 },
    { at: at + 1, opacity },
  ]
}

function endingAt({ from, to, ending = 0 }: Clip, into: number): number {
  const left = to - from - 1 - into
  return left < ending ? (ending - left) / ending : 0
}
