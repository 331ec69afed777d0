/** Stretches of time as they stand on a timer. Pure. */

/**
 * A stretch of time as `07.42`, with a minus from a second below zero on.
 * @param ms in milliseconds; a second that has begun counts whole
 */
export function formatStretch(ms: number): string {
  // Rounded upwards on both sides of zero: a clock that runs down shows each second for a second.
  const seconds = Math.ceil(ms / 1000)
  const whole = Math.abs(seconds)
  return `${seconds < 0 ? '−' : ''}${two(Math.floor(whole / 60))}.${two(whole % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
