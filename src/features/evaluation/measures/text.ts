/** What can be counted in the text of a post, each number by itself. Pure. */
import type { EvaluationContent } from '../content.ts'
import { unexplainedAcronyms } from './acronyms.ts'
import { emojiCount } from './emoji.ts'
import { type Jargon, jargonIn } from './jargon.ts'
import { syllablesOf } from './syllables.ts'
import { hashtagsOf, sentencesOf } from './tokens.ts'

/** Most words of a sentence, said or read. Own rules of thumb, not tested on readers. */
export const SENTENCE_WORDS = { narration: 12, post: 20 } as const
/** Fewest syllables of a long word, and letters beyond which a tag in small letters is taken for several words. */
export const LONG_WORD = 4
export const LONG_TAG = 12
/** Most emoji of a post. */
export const EMOJI_LIMIT = 3

/**
 * Open counts. They are not put together into one number: formulas of readability were made for other languages or for
 * school books, and none is tested on Indonesian texts for grown-ups.
 */
export interface TextCounts {
  words: number
  /** Words of each sentence, in order. */
  sentences: number[]
  /** Mean; absent for a text without words. */
  wordsPerSentence?: number
  /** Of the words with small letters, from 0 to 1; absent where there are none. */
  longShare?: number
  /** Words of at least four syllables, each once, in order. */
  longWords: string[]
  /** See `unexplainedAcronyms`. */
  acronyms: string[]
  jargon: Jargon[]
  hashtags: {
    count: number
    /** In small letters and longer than 12, so probably several words that a screen reader can't tell apart. */
    withoutCapitals: string[]
  }
  emoji: number
}

/** Counts of a text. @param lists acronyms and words of offices, from the content */
export function textCounts(
  text: string,
  { acronyms, jargon }: Pick<EvaluationContent, 'acronyms' | 'jargon'>,
): TextCounts {
  const sentences = sentencesOf(text)
  const words = sentences.flat()
  const spelledOut = words.filter((word) => /\p{Ll}/u.test(word))
  const long = spelledOut.filter(isLong)
  const hashtags = hashtagsOf(text)
  return {
    words: words.length,
    sentences: sentences.map((sentence) => sentence.length),
    ...(words.length > 0 && { wordsPerSentence: words.length / sentences.length }),
    ...(spelledOut.length > 0 && { longShare: long.length / spelledOut.length }),
    longWords: [...new Set(long.map((word) => word.toLowerCase()))],
    acronyms: unexplainedAcronyms(text, acronyms),
    jargon: jargonIn(text, jargon),
    hashtags: { count: hashtags.length, withoutCapitals: hashtags.filter(isWithoutCapitals) },
    emoji: emojiCount(text),
  }
}

/** Parts joined by a hyphen or a slash are read one by one: `syarat-syarat` is not long. */
function isLong(word: string): boolean {
  return word.split(/[^\p{L}\p{M}’']+/u).some((part) => syllablesOf(part) >= LONG_WORD)
}

function isWithoutCapitals(tag: string): boolean {
  const letters = tag.match(/\p{L}/gu) ?? []
  return letters.length > LONG_TAG && !/[\p{Lu}_]/u.test(tag)
}
