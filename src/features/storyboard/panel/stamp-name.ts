import type { Locale } from '../../../i18n/locales.ts'
import { stampWords } from './stamp-words.ts'
import { stampOf } from './stamps.ts'

/** What a stamp is called within a sentence, such as `petugas di loket`; also one that this release does not have. */
export function stampName(id: string, locale: Locale): string {
  const words = stampWords(locale)
  const stamp = stampOf(id)
  return stamp ? words.names[stamp.id] : words.unknown
}
