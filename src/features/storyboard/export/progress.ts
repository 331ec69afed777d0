/** How far a long piece of work is, how long it still takes, and whether it stands still. Pure. */

/** A step of work. */
export interface Progress {
  done: number
  total: number
}

/** Whole percent from 0 to 100; 100 only when everything is done. */
export function percentOf({ done, total }: Progress): number {
  if (total <= 0 || done >= total) return 100
  return Math.min(99, Math.max(0, Math.floor((done / total) * 100)))
}

/** Before so much of the time or of the work has passed, no forecast is worth saying. */
const LEAST_MS = 1500
const LEAST_PART = 0.03

/**
 * Whole seconds that are left at the pace so far, at least 1; undefined while that is a guess.
 * @param elapsed milliseconds since the work began
 */
export function secondsLeft({ done, total }: Progress, elapsed: number): number | undefined {
  if (done <= 0 || total <= 0 || elapsed < LEAST_MS || done / total < LEAST_PART) return undefined
  if (done >= total) return 1
  return Math.max(1, Math.ceil(((elapsed / done) * (total - done)) / 1000))
}

/** Eyes on work that may stand still without saying so, as encoders of cheap phones do. */
export interface Watch {
  done: number
  /** Milliseconds without progress, while the page was awake. */
  quiet: number
  /** Moment of the last look, in milliseconds. */
  at: number
}

/** How often one looks. */
export const LOOK_MS = 500
/** A longer time between two looks was no work: the phone slept or the tab lay in the background. */
const ASLEEP_MS = 4 * LOOK_MS

/**
 * The watch after a look.
 * @param done how much is done now
 * @param now in milliseconds
 * @param isSeen whether the page is on the screen: behind others it may be held up
 */
export function looked(watch: Watch, done: number, now: number, isSeen = true): Watch {
  if (done !== watch.done) return { done, quiet: 0, at: now }
  const passed = now - watch.at
  const wasAwake = isSeen && passed >= 0 && passed <= ASLEEP_MS
  return { done, quiet: watch.quiet + (wasAwake ? passed : 0), at: now }
}

/** Whether the work stands still. @param patience milliseconds that may pass without progress */
export function standsStill(watch: Watch, patience: number): boolean {
  return watch.quiet >= patience
}
