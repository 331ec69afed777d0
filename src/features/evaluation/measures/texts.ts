/** The counts of many texts together. Pure. */
import type { EvaluationContent } from '../content.ts'
import { isTooFew } from '../few.ts'
import { type Spread, spreadOf } from './quantiles.ts'
import type { Listed } from './rates.ts'
import { EMOJI_LIMIT, SENTENCE_WORDS, type TextCounts, textCounts } from './text.ts'

/** A word with how many posts use it. */
export interface Use {
  word: string
  posts: number
}

export interface TextsSummary {
  /** Posts with words. */
  n: number
  tooFew: boolean
  /** Over the posts, each with its own mean; absent where n is 0. */
  wordsPerSentence?: Spread
  /** Over the posts, from 0 to 1; absent where n is 0. */
  longShare?: Spread
  /** Posts with at least one sentence of more than 20 words. */
  withLongSentence: number
  withAcronym: number
  withJargon: number
  withTagWithoutCapitals: number
  withManyEmoji: number
  /** Unexplained acronyms and words of offices, those of the most posts first. */
  acronyms: Use[]
  jargon: Use[]
}

/** Open counts over several posts; in how many posts a thing is found rather than how often. */
export function textsSummary(
  posts: readonly Listed[],
  lists: Pick<EvaluationContent, 'acronyms' | 'jargon'>,
): TextsSummary {
  const counts = posts.map(([, { text }]) => textCounts(text, lists)).filter(({ words }) => words > 0)
  const having = (is: (count: TextCounts) => boolean) => counts.filter(is).length
  const perSentence = spreadOf(counts.flatMap(({ wordsPerSentence }) => wordsPerSentence ?? []))
  const long = spreadOf(counts.flatMap(({ longShare }) => longShare ?? []))
  return {
    n: counts.length,
    tooFew: isTooFew(counts.length),
    ...(perSentence && { wordsPerSentence: perSentence }),
    ...(long && { longShare: long }),
    withLongSentence: having(({ sentences }) => sentences.some((length) => length > SENTENCE_WORDS.post)),
    withAcronym: having(({ acronyms }) => acronyms.length > 0),
    withJargon: having(({ jargon }) => jargon.length > 0),
    withTagWithoutCapitals: having(({ hashtags }) => hashtags.withoutCapitals.length > 0),
    withManyEmoji: having(({ emoji }) => emoji > EMOJI_LIMIT),
    acronyms: usesOf(counts.map(({ acronyms }) => acronyms)),
    jargon: usesOf(counts.map(({ jargon }) => jargon.map(({ word }) => word))),
  }
}

function usesOf(found: string[][]): Use[] {
  const posts = new Map<string, number>()
  for (const word of found.flat()) posts.set(word, (posts.get(word) ?? 0) + 1)
  return [...posts]
    .map(([word, count]) => ({ word, posts: count }))
    .sort((a, b) => b.posts - a.posts || (a.word < b.word ? -1 : 1))
}
