/** Arithmetic of days. They are counted in UTC, where every day has 24 hours, so that no time zone moves one. Pure. */
import type { Day } from './model.ts'

const MILLISECONDS = 86_400_000

/** Days since 1970; undefined for a text that is no day of the calendar. @param day `2026-11-30` */
function numberOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const moment = Date.parse(`${day}T00:00:00Z`)
  // Some engines read 31 February as 3 March.
  if (Number.isNaN(moment) || new Date(moment).toISOString().slice(0, 10) !== day) return undefined
  return moment / MILLISECONDS
}

/** Whether a text is a day of the calendar, written `2026-11-30`. */
export function isDay(text: string): text is Day {
  return numberOf(text) !== undefined
}

/** The day of a local time, `2026-09-08T15:06`, as it is written there; undefined where there is none. */
export function dayOf(publishedAt: string | undefined): Day | undefined {
  const day = publishedAt?.slice(0, 10) ?? ''
  return isDay(day) ? day : undefined
}

/** The day some days later, or earlier where `count` is negative. @throws RangeError for what is no day */
export function addDays(day: Day, count: number): Day {
  return new Date((known(day) + count) * MILLISECONDS).toISOString().slice(0, 10)
}

/** How many days the second is later than the first; negative where it is earlier. @throws RangeError for what is no day */
export function daysBetween(first: Day, second: Day): number {
  return known(second) - known(first)
}

/** Monday is 1 and Sunday 7, as in ISO 8601. @throws RangeError for what is no day */
export function weekdayOf(day: Day): number {
  // 1 January 1970 was a Thursday.
  return ((((known(day) + 3) % 7) + 7) % 7) + 1
}

/** The Monday of a day's week. @throws RangeError for what is no day */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

function known(day: Day): number {
  const number = numberOf(day)
  if (number === undefined) throw new RangeError(`“${day}” is no day: write it as 2026-11-30`)
  return number
}
