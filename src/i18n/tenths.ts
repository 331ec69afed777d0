/** Numbers that count on, apart from other formats so that lessons don't load it. */
import type { Locale } from './locales.ts'

const tenthFormats = new Map<Locale, Intl.NumberFormat>()

/** A number with one decimal, also where that is 0, and nothing rounded up: for what counts on, `12,0`. */
export function formatTenths(value: number, locale: Locale): string {
  // Made once: it is asked many times a second.
  const format =
    tenthFormats.get(locale) ??
    new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  tenthFormats.set(locale, format)
  // Sums differ in their last digit.
  return format.format(Math.floor(value * 10 + 1e-6) / 10)
}
