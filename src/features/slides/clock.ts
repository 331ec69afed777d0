/** Times as they stand on a timer or a clock. Pure. */

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

/** The time of day as `08.05`. */
export function formatClock(moment: Date): string {
  return `${two(moment.getHours())}.${two(moment.getMinutes())}`
}

/** The time of day from minutes after midnight, as `08.05`. */
export function formatMinute(minute: number): string {
  return `${two(Math.floor(minute / 60) % 24)}.${two(minute % 60)}`
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
