/** The counts of one text as lines of names and values; none of them says whether the text is good. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { TextCounts } from '../measures/text.ts'
import type { Fact } from '../results/Facts.tsx'
import { percentOf } from '../results/percent.ts'
import { countWords } from './count-words.ts'

/** What was counted, with the words concerned; empty for a text without words. */
export function countedFacts(counts: TextCounts, locale: Locale): Fact[] {
  const { words: count, sentences, wordsPerSentence, longShare, acronyms, jargon, hashtags, emoji } = counts
  if (count === 0 || wordsPerSentence === undefined) return []
  const words = countWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const listed = (found: string[]) => found.join(', ') || words.none
  return [
    { name: words.words, value: number(count) },
    { name: words.sentences, value: number(sentences.length) },
    { name: words.perSentence, value: number(Math.round(wordsPerSentence * 10) / 10) },
    { name: words.longest, value: number(Math.max(...sentences)) },
    ...(longShare === undefined ? [] : [{ name: words.long, value: percentOf(longShare, locale) }]),
    { name: words.acronyms, value: listed(acronyms) },
    { name: words.jargon, value: listed(jargon.map(({ word }) => word)) },
    { name: words.tags, value: listed(hashtags.withoutCapitals.map((tag) => `#${tag}`)) },
    { name: words.emoji, value: number(emoji) },
  ]
}
