import type { Locale } from '../../../../i18n/locales.ts'
import { answerKeyWords, type KeyPart } from '../../answer-key.ts'
import type { Question } from '../../model.ts'
import type { OrderShape } from './model.ts'

/** The steps in their right order, then why. */
export function orderKey({ steps, feedback }: Question<OrderShape>, locale: Locale): KeyPart[] {
  const words = answerKeyWords(locale)
  const lines = [...steps].sort((a, b) => a.place - b.place).map(({ text }) => ({ text }))
  return [
    { heading: words.right, lines, ordered: true },
    { heading: words.why, lines: [{ text: feedback.correct }] },
  ]
}
