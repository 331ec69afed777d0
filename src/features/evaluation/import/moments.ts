/** Moments of posts, which are local where they were published. Pure. */
import { formatDate } from '../../../i18n/dates.ts'
import type { Locale } from '../../../i18n/locales.ts'

/** `2026-09-08T15:06` as `8 September 2026, 15.06`. */
export function formatMomentOf(moment: string, locale: Locale): string {
  const [day = '', time] = moment.split('T')
  return time === undefined
    ? formatDate(day, locale)
    : `${formatDate(day, locale)}, ${time.replace(':', '.')}`
}
