/** Times as they stand on a timer or a clock. Pure. */

/** A stretch of time as `07.42`, with a minus once it is below zero. @param ms in milliseconds, shown in whole seconds */
export function formatStretch(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000)
  const sign = ms <= -1000 ? '−' : ''
  return `${sign}${two(Math.floor(seconds / 60))}.${two(seconds % 60)}`
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
