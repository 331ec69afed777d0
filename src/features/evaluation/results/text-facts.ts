/** Open counts of the texts, in words. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { EvaluationContent } from '../content.ts'
import type { TextsSummary } from '../measures/texts.ts'
import type { Fact } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { percentOf } from './percent.ts'

/** Each count by itself, never put together into one. */
export function textFacts(summary: TextsSummary, locale: Locale): Fact[] {
  const { text: words } = measureWords(locale)
  const { n, wordsPerSentence, longShare } = summary
  const number = (value: number) => formatNumber(value, locale)
  const inPosts = (count: number) => words.posts(number(count), number(n))
  const facts: Fact[] = []
  if (wordsPerSentence) {
    const value = number(Math.round(wordsPerSentence.median * 10) / 10)
    facts.push({ name: words.perSentence, value, hint: words.perSentenceHint })
  }
  if (longShare) facts.push({ name: words.long, value: percentOf(longShare.median, locale) })
  return [
    ...facts,
    { name: words.longSentence, value: inPosts(summary.withLongSentence) },
    { name: words.acronym, value: inPosts(summary.withAcronym) },
    { name: words.jargon, value: inPosts(summary.withJargon) },
    { name: words.tag, value: inPosts(summary.withTagWithoutCapitals) },
    { name: words.emoji, value: inPosts(summary.withManyEmoji) },
  ]
}

/** The acronyms that nobody explained, each with how many posts use it. */
export function acronymUses({ acronyms }: TextsSummary, locale: Locale): string[] {
  const { text: words } = measureWords(locale)
  return acronyms.map(({ word, posts }) => words.use(word, formatNumber(posts, locale)))
}

/** The words of offices, each with how many posts use it and what to write instead. */
export function jargonUses(
  { jargon }: TextsSummary,
  { library, locale }: { library: Pick<EvaluationContent, 'jargon'>; locale: Locale },
): string[] {
  const { text: words } = measureWords(locale)
  return jargon.map(({ word, posts }) => {
    const instead = library.jargon.find((one) => one.word === word)?.instead ?? ''
    return words.instead(word, instead, formatNumber(posts, locale))
  })
}
