import { formatNumber } from '../../../../i18n/formats.ts'
import type { Locale } from '../../../../i18n/locales.ts'
import { answerKeyWords, type KeyPart, keyPart } from '../../answer-key.ts'
import type { Question } from '../../model.ts'
import type { TextEntryShape } from './model.ts'
import { solutionOf } from './solution.ts'
import { textEntryWords } from './words.ts'

/** What is right, every other wording that counts, and what is said to foreseen and to any other answers. */
export function textEntryKey(question: Question<TextEntryShape>, locale: Locale): KeyPart[] {
  const { answer, expected, feedback } = question
  const words = textEntryWords(locale)
  const accepted = answer.kind === 'text' ? answer.accept.slice(1) : []
  const written = (value: string | number) =>
    typeof value === 'number' ? formatNumber(value, locale) : value
  return [
    ...keyPart(answerKeyWords(locale).right, [
      { text: solutionOf(answer, locale), why: feedback.correct },
      ...accepted.map((text) => ({ text })),
    ]),
    ...keyPart(answerKeyWords(locale).others, [
      ...expected.map(({ value, feedback: why }) => ({ text: written(value), why })),
      { text: words.anyOther, why: feedback.incorrect },
    ]),
  ]
}
