import { formatNumber } from '../../../../i18n/formats.ts'
import type { Locale } from '../../../../i18n/locales.ts'
import type { TextEntryAnswer } from './model.ts'
import { textEntryWords } from './words.ts'

/** The answer as it is shown: the first text, or the number with its unit and how far off it may be. */
export function solutionOf(answer: TextEntryAnswer, locale: Locale): string {
  if (answer.kind === 'text') return answer.accept[0] ?? ''
  const margin =
    answer.tolerance > 0 ? textEntryWords(locale).tolerance(formatNumber(answer.tolerance, locale)) : ''
  return `${formatNumber(answer.value, locale)} ${answer.unit}`.trim() + margin
}
