import type { Locale } from '../../../i18n/locales.ts'
import type { Mark } from '../panel/model.ts'
import { stampName } from '../panel/stamp-name.ts'
import { drawWords } from './words.ts'

/** Longest part of a text in its name, in characters. */
const LONGEST = 24

/** What a mark is called, within a sentence: “stempel rumah”, “balon “Antre dulu””. */
export function markName(mark: Mark, locale: Locale): string {
  const { names } = drawWords(locale)
  switch (mark.kind) {
    case 'stamp':
      return names.stamp(stampName(mark.stamp, locale))
    case 'arrow':
      return names[mark.of]
    default: {
      const text = mark.text.replace(/\s+/g, ' ').trim()
      return names[mark.kind](text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
    }
  }
}

/** A text that begins with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
