/** What fingers, pens and mice on the drawing mean, as a state machine: who draws, and when two fingers zoom. Pure. */
import type { Point } from '../panel/model.ts'

export type PointerKind = 'mouse' | 'pen' | 'touch'

/** A finger on the screen; points are CSS pixels of the view. */
interface Finger {
  pointer: number
  at: Point
}

/** Who draws now. `since` is when it came down, in ms; `from` where. */
interface Drawing extends Finger {
  phase: 'drawing'
  kind: PointerKind
  since: number
  from: Point
  /** Whether it went farther than a resting finger trembles. */
  far: boolean
}

/** `waiting` has one finger down that does not draw. `pen` is set once a pen was used. */
export type Gesture = { pen: boolean } & (
  | { phase: 'idle' }
  | Drawing
  | ({ phase: 'waiting' } & Finger)
  | { phase: 'zooming'; fingers: [Finger, Finger] }
)

/**
 * `contact` is the larger side of what touches the screen, in CSS pixels; `time` in ms. `cancel` is the system taking
 * the pointer away, `leave` the page being hidden or left.
 */
export type GestureEvent =
  | { type: 'down'; pointer: number; kind: PointerKind; at: Point; contact: number; time: number }
  | { type: 'move'; pointer: number; at: Point; contact: number; time: number }
  | { type: 'up'; pointer: number; at: Point }
  | { type: 'cancel'; pointer: number }
  | { type: 'leave' }

/**
 * What is to be done. A `finish` that is not `whole` was cut off by the system: what was drawn stays, a tap is none.
 * `zoom` says where two fingers were and are.
 */
export type Effect =
  | { does: 'begin'; at: Point }
  | { does: 'extend'; at: Point }
  | { does: 'finish'; whole: boolean }
  | { does: 'drop' }
  | { does: 'zoom'; from: [Point, Point]; to: [Point, Point] }

export interface Step {
  gesture: Gesture
  effects: Effect[]
}

/** Nothing touches the drawing. */
export const resting: Gesture = { phase: 'idle', pen: false }

/** A larger contact is a palm, in CSS pixels. */
export const PALM = 60
/** So long after the first a second finger still means zooming, in ms. */
export const FIRST_MOMENTS = 300
/** A finger that rests wanders this many CSS pixels at most. */
export const TREMBLE = 8

/** What follows from an event: the next state, and what is to be done. Every `begin` ends in one `finish` or `drop`. */
export function nextGesture(gesture: Gesture, event: GestureEvent): Step {
  switch (event.type) {
    case 'down': {
      if (!holds(gesture, event.pointer)) return down(gesture, event)
      // Its end got lost.
      const ended = lifted(gesture, event.pointer, false)
      const begun = down(ended.gesture, event)
      return { gesture: begun.gesture, effects: [...ended.effects, ...begun.effects] }
    }
    case 'move':
      return moved(gesture, event)
    case 'up': {
      if (gesture.phase !== 'drawing' || gesture.pointer !== event.pointer) {
        return lifted(gesture, event.pointer, true)
      }
      const extended: Effect[] = same(gesture.at, event.at) ? [] : [{ does: 'extend', at: event.at }]
      return { gesture: idle(gesture), effects: [...extended, { does: 'finish', whole: true }] }
    }
    case 'cancel':
      return lifted(gesture, event.pointer, false)
    case 'leave':
      return {
        gesture: gesture.phase === 'idle' ? gesture : idle(gesture),
        effects: gesture.phase === 'drawing' ? [{ does: 'finish', whole: false }] : [],
      }
  }
}

function down(gesture: Gesture, event: GestureEvent & { type: 'down' }): Step {
  const { pointer, kind, at, contact, time } = event
  const pen = gesture.pen || kind === 'pen'
  if (gesture.phase === 'drawing' && !(gesture.kind === 'touch' && kind !== 'mouse'))
    return unchanged(gesture)
  if (kind !== 'touch') {
    // What touched before the pen was the hand that holds it.
    const ended: Effect[] = gesture.phase === 'drawing' ? [endOfHand(gesture, time)] : []
    return {
      gesture: { phase: 'drawing', pen, pointer, kind, at, from: at, since: time, far: false },
      effects: [...ended, { does: 'begin', at }],
    }
  }
  if (contact > PALM) return unchanged(gesture)
  const finger = { pointer, at }
  switch (gesture.phase) {
    case 'idle':
      if (pen) return { gesture: { phase: 'waiting', pen, ...finger }, effects: [] }
      return {
        gesture: { phase: 'drawing', pen, pointer, kind, at, from: at, since: time, far: false },
        effects: [{ does: 'begin', at }],
      }
    case 'drawing':
      if (!isFresh(gesture, time)) return unchanged(gesture)
      return {
        gesture: {
          phase: 'zooming',
          pen,
          fingers: [{ pointer: gesture.pointer, at: gesture.at }, finger],
        },
        effects: [{ does: 'drop' }],
      }
    case 'waiting':
      return {
        gesture: {
          phase: 'zooming',
          pen,
          fingers: [{ pointer: gesture.pointer, at: gesture.at }, finger],
        },
        effects: [],
      }
    case 'zooming':
      return unchanged(gesture)
  }
}

function moved(gesture: Gesture, { pointer, at, contact, time }: GestureEvent & { type: 'move' }): Step {
  if (!holds(gesture, pointer) || gesture.phase === 'idle') return unchanged(gesture)
  if (gesture.phase === 'waiting') return { gesture: { ...gesture, at }, effects: [] }
  if (gesture.phase === 'zooming') {
    const [a, b] = gesture.fingers
    const fingers: [Finger, Finger] = a.pointer === pointer ? [{ pointer, at }, b] : [a, { pointer, at }]
    return {
      gesture: { ...gesture, fingers },
      effects: [{ does: 'zoom', from: [a.at, b.at], to: [fingers[0].at, fingers[1].at] }],
    }
  }
  // A palm comes down small and spreads.
  if (gesture.kind === 'touch' && contact > PALM && isFresh(gesture, time)) {
    return { gesture: idle(gesture), effects: [{ does: 'drop' }] }
  }
  if (same(gesture.at, at)) return unchanged(gesture)
  const far = gesture.far || Math.hypot(at.x - gesture.from.x, at.y - gesture.from.y) > TREMBLE
  return { gesture: { ...gesture, at, far }, effects: [{ does: 'extend', at }] }
}

/** A pointer is gone: lifted by the person, or taken by the system. */
function lifted(gesture: Gesture, pointer: number, whole: boolean): Step {
  if (!holds(gesture, pointer)) return unchanged(gesture)
  if (gesture.phase === 'drawing') return { gesture: idle(gesture), effects: [{ does: 'finish', whole }] }
  if (gesture.phase !== 'zooming') return { gesture: idle(gesture), effects: [] }
  // The finger that stays must not draw a line across the picture.
  const [a, b] = gesture.fingers
  const left = a.pointer === pointer ? b : a
  return { gesture: { phase: 'waiting', pen: gesture.pen, ...left }, effects: [] }
}

/** What becomes of a finger's line when a pen or a mouse comes: nothing, unless it was clearly meant. */
function endOfHand(gesture: Drawing, time: number): Effect {
  return isFresh(gesture, time) ? { does: 'drop' } : { does: 'finish', whole: false }
}

/** Whether a line may still turn out to be no line: it has just begun, or its finger only rests. */
function isFresh({ since, far }: Drawing, time: number): boolean {
  return !far || time - since <= FIRST_MOMENTS
}

function holds(gesture: Gesture, pointer: number): boolean {
  if (gesture.phase === 'idle') return false
  if (gesture.phase === 'zooming') return gesture.fingers.some((finger) => finger.pointer === pointer)
  return gesture.pointer === pointer
}

function idle({ pen }: Gesture): Gesture {
  return { phase: 'idle', pen }
}

function unchanged(gesture: Gesture): Step {
  return { gesture, effects: [] }
}

function same(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}
