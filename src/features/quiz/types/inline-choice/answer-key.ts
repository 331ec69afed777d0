import type { Locale } from '../../../../i18n/locales.ts'
import { answerKeyWords, filledText, type KeyPart } from '../../answer-key.ts'
import type { Question } from '../../model.ts'
import type { Gap, InlineChoiceShape } from './model.ts'

/** The text with its gaps filled, then why each is right. */
export function inlineChoiceKey({ text, gaps }: Question<InlineChoiceShape>, locale: Locale): KeyPart[] {
  const words = answerKeyWords(locale)
  const rightIn = (id: string) => gaps.flatMap((gap) => (gap.id === id ? rightOption(gap) : [])).join('')
  return [
    { heading: words.right, lines: filledText(text, rightIn) },
    {
      heading: words.why,
      lines: gaps.map((gap) => ({ text: rightOption(gap), why: gap.feedback.correct })),
    },
  ]
}

function rightOption({ options }: Gap): string {
  return options.find(({ correct }) => correct)?.text ?? ''
}
