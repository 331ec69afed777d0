/** Times of day, as they are typed and shown: 24 hours, minutes after midnight. Pure. */

const DAY = 24 * 60

/** A time as it is written: `08.30`. Times after midnight begin anew. @param minutes after midnight */
export function clockText(minutes: number): string {
  const within = ((Math.round(minutes) % DAY) + DAY) % DAY
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(within / 60))}.${two(within % 60)}`
}

/**
 * Minutes after midnight of a typed time. Knows `08.30`, `8:30`, `8,30`, `0830` and `8`.
 * @returns undefined for what is no time of day
 */
export function readClock(typed: string): number | undefined {
  const text = typed.trim().replace(/^(?:pukul|jam)\s+/i, '')
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:\s*[.:,]\s*(\d{2}))?$/.exec(text) ??
    /^(\d{1,2})(\d{2})$/.exec(text) ?? [undefined, '99']
  const [hour, minute] = [Number(hours), Number(minutes)]
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined
}

/** Minutes after midnight on the clock of this device, with parts of a minute. @param at milliseconds since 1970 */
export function minuteOfDay(at: number): number {
  const date = new Date(at)
  return date.getHours() * 60 + date.getMinutes() + date.getSeconds() / 60
}

/** The clock of this device at a moment, as `08.05`: whole minutes that have passed. @param at milliseconds since 1970 */
export function clockNow(at: number): string {
  return clockText(Math.floor(minuteOfDay(at)))
}

/** Whether two moments lie on the same day of this device. */
export function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString()
}
