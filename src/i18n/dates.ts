/** Dates and lengths of time as they are written in each language. */

import type { Locale } from './locales.ts'
import { formatTime } from './time.ts'

/** Day and time, `25 November 2026, 10.42`. @param ms milliseconds since 1970 */
export function formatMoment(ms: number, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(ms)
  return `${day}, ${formatTime(ms, locale)}`
}

/** Day and time in a list, `25 Nov 2026, 10.42`. @param ms milliseconds since 1970 */
export function formatShortMoment(ms: number, locale: Locale): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(ms)
  return `${day}, ${formatTime(ms, locale)}`
}

/** Day and month for short names, `25 Nov`. @param ms milliseconds since 1970 */
export function formatShortDay(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(ms)
}

/** A date of a source, given as `2025`, `2025-07` or `2025-07-16`. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (day) options.day = 'numeric'
  return new Intl.DateTimeFormat(locale, options).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  )
}

/** From one day to another, `7–13 Desember 2026`; one day where both are the same. @param from `2026-12-07` */
export function formatDays(from: string, to: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const range = format.formatRange(Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`))
  // Browsers put narrow blanks of different kinds around the dash.
  return range.replace(/\s+–\s+/u, ' – ')
}

/** Minutes as reading time: `8 menit`, `1 jam 5 menit`. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')]
    .filter(Boolean)
    .join(' ')
}

/** A day with its weekday, `Senin, 30 November`. @param date `2026-11-30` */
export function formatWeekday(date: string, locale: Locale): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locale, options).format(Date.parse(`${date}T00:00:00Z`))
}
