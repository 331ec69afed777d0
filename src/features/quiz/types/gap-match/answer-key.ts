import type { Locale } from '../../../../i18n/locales.ts'
import { answerKeyWords, filledText, type KeyPart } from '../../answer-key.ts'
import type { Question } from '../../model.ts'
import { misleading, rightText } from '../../placing/answer-key.ts'
import type { GapMatchShape } from './model.ts'

/** The text with its gaps filled, why each is right, and the choices that belong nowhere. */
export function gapMatchKey({ text, gaps, choices }: Question<GapMatchShape>, locale: Locale): KeyPart[] {
  const words = answerKeyWords(locale)
  const rightIn = (id: string) =>
    gaps.flatMap((gap) => (gap.id === id ? rightText(gap, choices) : [])).join('')
  return [
    { heading: words.right, lines: filledText(text, rightIn) },
    {
      heading: words.why,
      lines: gaps.map((gap) => ({ text: rightText(gap, choices), why: gap.feedback })),
    },
    ...misleading(gaps, choices, locale),
  ]
}
