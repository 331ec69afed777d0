import type { Locale } from '../../../i18n/locales.ts'
import { answerKeyWords, type KeyPart, keyPart } from '../answer-key.ts'
import type { Chip, Slot } from './model.ts'

/** The text of the choice that belongs to a place. */
export function rightText({ match }: Slot, choices: Chip[]): string {
  return choices.find(({ id }) => id === match)?.text ?? ''
}

/** The choices that belong to no place, as a part of a key. */
export function misleading(slots: Slot[], choices: Chip[], locale: Locale): KeyPart[] {
  const unused = choices.filter(({ id }) => !slots.some(({ match }) => match === id))
  return keyPart(
    answerKeyWords(locale).mislead,
    unused.map(({ text }) => ({ text })),
  )
}
