import type { Locale } from '../../../../i18n/locales.ts'
import { answerKeyWords, type KeyPart, keyPart } from '../../answer-key.ts'

/** What stands in the key of whatever is chosen among several: what is to be chosen, then the rest. */
export function chosenKey(
  choices: { text: string; correct: boolean; feedback: string }[],
  locale: Locale,
): KeyPart[] {
  const words = answerKeyWords(locale)
  const linesOf = (right: boolean) =>
    choices.filter(({ correct }) => correct === right).map(({ text, feedback }) => ({ text, why: feedback }))
  return [...keyPart(words.right, linesOf(true)), ...keyPart(words.others, linesOf(false))]
}
