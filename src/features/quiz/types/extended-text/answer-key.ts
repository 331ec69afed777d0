import type { Locale } from '../../../../i18n/locales.ts'
import { type KeyPart, keyPart } from '../../answer-key.ts'
import type { Question } from '../../model.ts'
import type { ExtendedTextShape } from './model.ts'
import { extendedTextWords } from './words.ts'

/** The example, and what an answer should hold. */
export function extendedTextKey(question: Question<ExtendedTextShape>, locale: Locale): KeyPart[] {
  const { checks, feedback } = question
  const words = extendedTextWords(locale)
  const paragraphs = feedback.example.split(/\n\s*\n/).map((text) => ({ text }))
  return [
    ...keyPart(words.example, paragraphs),
    ...keyPart(
      words.checks,
      checks.map(({ text }) => ({ text })),
    ),
  ]
}
