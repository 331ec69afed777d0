/** Numbers, dates and times as they are written in each language. */
import type { Locale } from './locales.ts'

/** Time of day, `10.42` in Indonesian. @param ms milliseconds since 1970 */
export function formatTime(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(ms)
}

/** A number with at most two decimals and the language's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
}

/** A number as one would type it, without thousands separators and with all its decimals, at most six. */
export function formatExactly(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value)
}
