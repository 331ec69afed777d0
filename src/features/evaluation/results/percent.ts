/** Shares and rates as they are written. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { measureWords } from './measure-words.ts'

/** A rate in per cent: two decimals below ten, where they tell something, one above. */
export function rateText(percent: number, locale: Locale): string {
  const steps = percent < 10 ? 100 : 10
  return measureWords(locale).percent(formatNumber(Math.round(percent * steps) / steps, locale))
}

/** A share from 0 to 1 in whole per cent. */
export function percentOf(share: number, locale: Locale): string {
  return measureWords(locale).percent(formatNumber(Math.round(share * 100), locale))
}
