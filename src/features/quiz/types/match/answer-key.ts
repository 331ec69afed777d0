import type { Locale } from '../../../../i18n/locales.ts'
import { answerKeyWords, type KeyPart } from '../../answer-key.ts'
import type { Question } from '../../model.ts'
import { misleading, rightText } from '../../placing/answer-key.ts'
import type { MatchShape } from './model.ts'

/** Each item with its partner, then the choices that have none. */
export function matchKey({ items, choices }: Question<MatchShape>, locale: Locale): KeyPart[] {
  const lines = items.map((item) => ({
    text: `${item.text}: ${rightText(item, choices)}`,
    why: item.feedback,
  }))
  return [{ heading: answerKeyWords(locale).right, lines }, ...misleading(items, choices, locale)]
}
