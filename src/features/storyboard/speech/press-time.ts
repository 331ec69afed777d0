/** When a button was pressed: a click comes only once the finger is lifted. */

/** A press that a click this long after did not come from, in milliseconds. */
const STALE = 1000

/** Notes presses, and gives the moment of the one that a click came from. */
export interface PressTime {
  note(now: number): void
  /** @returns the moment of the press, or of the click where there was none, as by an assistive tool */
  take(now: number): number
}

/** Moments are those of `performance.now()`, in milliseconds. */
export function pressTime(): PressTime {
  let pressed: number | undefined
  return {
    note(now) {
      pressed = now
    },
    take(now) {
      const at = pressed !== undefined && now - pressed < STALE ? pressed : now
      pressed = undefined
      return at
    },
  }
}
