/** Times of day as they are written in each language. */
import type { Locale } from './locales.ts'

/** Time of day, `10.42` in Indonesian. @param ms milliseconds since 1970 */
export function formatTime(ms: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(ms)
}
