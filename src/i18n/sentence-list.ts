import type { Locale } from './locales.ts'

/** Things in a row within a sentence: `a, b, dan c`. */
export function sentenceList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)
}
