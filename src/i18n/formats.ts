/** Numbers as they are written in each language. */
import type { Locale } from './locales.ts'

/** A number with at most two decimals and the language's separators. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value)
}
