/**
 * What all windows that show one deck agree on, and every change of it. The newest revision wins, so that it does not
 * matter which window hears of what first. Pure.
 */

/** A timer runs to a moment, or waits with what is left; both in milliseconds. */
export type Timer = { end: number } | { left: number }

export interface DeckState {
  /** Slide shown, from 1. */
  slide: number
  /** Steps of it that are shown. */
  step: number
  /** What covers the screen of the room. */
  curtain: 'none' | 'black' | 'white'
  /** Timers that were started, by number of their slide. */
  timers: Record<number, Timer>
  /** When teaching began, in milliseconds. */
  begun: number
  /** Rises at each change; a moment in milliseconds, so that a window opened later begins higher. */
  rev: number
}

/** The steps of each slide of a deck, in order. */
export type Steps = readonly number[]

/** A deck at its beginning. */
export function begin(now: number): DeckState {
  return { slide: 1, step: 0, curtain: 'none', timers: {}, begun: now, rev: 0 }
}

/** One step on (`by` 1) or back (−1): through the steps of a slide, then to the next or to all of the one before. */
export function advance(state: DeckState, steps: Steps, by: 1 | -1): DeckState {
  const { slide, step } = state
  if (by > 0) {
    if (step < stepsOf(steps, slide)) return { ...state, step: step + 1 }
    return slide < steps.length ? { ...state, slide: slide + 1, step: 0 } : state
  }
  if (step > 0) return { ...state, step: step - 1 }
  return slide > 1 ? { ...state, slide: slide - 1, step: stepsOf(steps, slide - 1) } : state
}

/** To a slide, none of its steps shown. A number that the deck has not is not followed. */
export function jump(state: DeckState, steps: Steps, slide: number): DeckState {
  return slide >= 1 && slide <= steps.length ? { ...state, slide, step: 0 } : state
}

/** A position that came from an address, kept within the deck. */
export function placeAt(state: DeckState, steps: Steps, slide: number, step: number): DeckState {
  const at = Math.min(Math.max(slide, 1), Math.max(steps.length, 1))
  return { ...state, slide: at, step: Math.min(step, stepsOf(steps, at)) }
}

/** A state from another window or from before, kept within the deck: it may have been longer there. */
export function within(state: DeckState, steps: Steps): DeckState {
  return placeAt(state, steps, state.slide, state.step)
}

/** Covers the screen of the room, or uncovers it. */
export function cover(state: DeckState, curtain: 'black' | 'white'): DeckState {
  return { ...state, curtain: state.curtain === curtain ? 'none' : curtain }
}

/** Starts a timer, or lets it wait. @param full the whole time in ms */
export function toggleTimer(state: DeckState, slide: number, full: number, now: number): DeckState {
  const timer = state.timers[slide]
  const next =
    timer && 'end' in timer ? { left: timer.end - now } : { end: now + (timer ? timer.left : full) }
  return { ...state, timers: { ...state.timers, [slide]: next } }
}

/** Adds time to a timer that was started; at one that has run out the added time begins now. @param more in ms */
export function extendTimer(state: DeckState, slide: number, more: number, now: number): DeckState {
  const timer = state.timers[slide]
  if (!timer) return state
  const next =
    'end' in timer ? { end: Math.max(timer.end, now) + more } : { left: Math.max(timer.left, 0) + more }
  return { ...state, timers: { ...state.timers, [slide]: next } }
}

/** Sets a timer back to its whole time. */
export function resetTimer(state: DeckState, slide: number): DeckState {
  const { [slide]: _, ...timers } = state.timers
  return { ...state, timers }
}

/** Time left on a timer in ms, below 0 once it has run out. @param full the whole time in ms */
export function timeLeft(timer: Timer | undefined, full: number, now: number): number {
  if (!timer) return full
  return 'end' in timer ? timer.end - now : timer.left
}

/** The next revision of a changed state: higher than any before it in this window. */
export function revised(state: DeckState, now: number): DeckState {
  return { ...state, rev: Math.max(now, state.rev + 1) }
}

/** Of a window's state and one that it heard of, the one that counts: the newer revision; else its own. */
export function newer(own: DeckState, heard: DeckState, steps: Steps): DeckState {
  return heard.rev > own.rev ? within(heard, steps) : own
}

/** The state in a value from another window or from storage; undefined when it is none. */
export function readState(value: unknown): DeckState | undefined {
  if (!isRecord(value) || !isRecord(value.timers)) return undefined
  const { slide, step, curtain, begun, rev } = value
  if (!isCount(slide) || !isCount(step) || !isCount(begun) || !isCount(rev) || slide < 1) return undefined
  if (curtain !== 'none' && curtain !== 'black' && curtain !== 'white') return undefined
  const timers: Record<number, Timer> = {}
  for (const [key, timer] of Object.entries(value.timers)) {
    const known = readTimer(timer)
    if (!/^\d{1,4}$/.test(key) || !known) return undefined
    timers[Number(key)] = known
  }
  return { slide, step, curtain, timers, begun, rev }
}

function readTimer(value: unknown): Timer | undefined {
  if (!isRecord(value)) return undefined
  if (isNumber(value.end)) return { end: value.end }
  return isNumber(value.left) ? { left: value.left } : undefined
}

function stepsOf(steps: Steps, slide: number): number {
  return steps[slide - 1] ?? 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
