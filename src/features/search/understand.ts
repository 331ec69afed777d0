import { editDistance } from '../../yaml/nearest.ts'
import type { SearchWords, Vocabulary } from './model.ts'
import { stem, stemsOf, withFirstOfStem, wordsOf } from './stem.ts'

/** One way to say what was meant: stems that belong together, and how sure it is that this was meant (0 to 1). */
export interface Form {
  stems: string[]
  weight: number
}

/** One thing that was asked for. */
export interface Concept {
  /** Every form in which the course may say it. */
  forms: Form[]
  /** How much it counts: words such as "apa" decide only where nothing else does. */
  weight: number
}

/** Longer queries are cut: nobody types them, and a pasted page must not keep a phone busy. */
const MOST_WORDS = 12

/**
 * What a query asks for, in stems that the index has. Everyday words become those of the course, words of no weight
 * count little, a word that is not finished is completed, a slip is mended.
 * @returns empty where nothing of the query is in the index
 */
export function understand(query: string, words: SearchWords, vocabulary: Vocabulary): Concept[] {
  const synonyms = synonymsOf(words)
  const ignored = new Set(words.ignored.flatMap(wordsOf))
  const typed = wordsOf(query).slice(0, MOST_WORDS)
  const concepts: Concept[] = []
  for (let at = 0; at < typed.length; ) {
    const { length, meant } = longestSynonym(typed, at, synonyms)
    const own = typed.slice(at, at + length)
    const isKnown = ({ stems }: Form) => stems.every((one) => vocabulary.has(one))
    const known = [{ stems: own.map(stem), weight: 1 }, ...meant].filter(isKnown)
    const isLight = own.every((word) => ignored.has(word))
    // In two words what is one: "stori bord". Only where neither is a word by itself.
    const pair = typed.slice(at, at + 2)
    const isSplit =
      known.length === 0 && pair.length === 2 && !pair.some((word) => vocabulary.has(stem(word)))
    const joined = isSplit ? mended(pair.join(''), synonyms, vocabulary) : []
    const guess = () => (isLight ? [] : guessed(own.join(''), synonyms, vocabulary))
    const forms = known.length > 0 ? known : joined.length > 0 ? joined : guess()
    if (forms.length > 0) concepts.push({ forms, weight: isLight ? LIGHT : 1 })
    at += forms === joined ? 2 : length
  }
  // Of "verifikator apa" an index without verifiers has "apa", which nobody asked for.
  const isMissed = concepts.every(({ weight }) => weight < 1) && !typed.every((word) => ignored.has(word))
  return isMissed ? [] : concepts
}

/** What a word of no weight counts. Above 0, or "mengapa" would not tell one title from another. */
const LIGHT = 0.3

/** What each typed word or phrase means, by its stems. */
type Synonyms = ReadonlyMap<string, Form[]>

const SYNONYM = 0.9
const COMPLETED = 0.7
const MENDED = 0.6
/** A word shorter than this is not completed or mended: everything would be near. */
const LEAST_LETTERS = 4

function synonymsOf({ synonyms }: SearchWords): Synonyms {
  const found = new Map<string, Form[]>()
  for (const { typed, meant } of synonyms) {
    const forms = meant.map((text) => ({ stems: stemsOf(text), weight: SYNONYM }))
    for (const text of typed) {
      const key = stemsOf(text).join(' ')
      found.set(key, [...(found.get(key) ?? []), ...forms.filter(({ stems }) => stems.length > 0)])
    }
  }
  return found
}

/** The longest phrase from `at` on that has synonyms; else one word without any. */
function longestSynonym(typed: string[], at: number, synonyms: Synonyms): { length: number; meant: Form[] } {
  for (let length = Math.min(3, typed.length - at); length > 0; length -= 1) {
    const key = typed
      .slice(at, at + length)
      .map(stem)
      .join(' ')
    const meant = synonyms.get(key)
    if (meant) return { length, meant }
  }
  return { length: 1, meant: [] }
}

/** What an unknown word may become: those that begin with it, else the nearest. */
function guessed(word: string, synonyms: Synonyms, vocabulary: Vocabulary): Form[] {
  if (word.length < LEAST_LETTERS - 1) return []
  const start = stem(word)
  const longer = [...vocabulary.keys()].filter((known) => known.startsWith(start) || known.startsWith(word))
  if (longer.length === 0) return mended(word, synonyms, vocabulary)
  return longer
    .sort((a, b) => (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0))
    .slice(0, 4)
    .map((known) => ({ stems: [known], weight: COMPLETED }))
}

/** What a slip of the thumb was to be: the nearest words of the index and of the synonyms. */
function mended(word: string, synonyms: Synonyms, vocabulary: Vocabulary): Form[] {
  if (word.length < LEAST_LETTERS) return []
  // A slip in the first letters can look like a prefix: also as it was typed.
  const typed = [...new Set([stem(word), withFirstOfStem(word), word])]
  let least = word.length >= 8 ? 2 : 1
  let near: string[] = []
  for (const known of new Set([...vocabulary.keys(), ...synonyms.keys()])) {
    if (known.length < 4 || known.includes(' ')) continue
    const distance = Math.min(...typed.map((one) => distanceWithin(least, one, known)))
    if (distance > least) continue
    near = distance < least ? [known] : [...near, known]
    least = distance
  }
  return near
    .sort((a, b) => (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0))
    .slice(0, 3)
    .flatMap((known) => [{ stems: [known], weight: 1 }, ...(synonyms.get(known) ?? [])])
    .filter(({ stems }) => stems.every((one) => vocabulary.has(one)))
    .map(({ stems }) => ({ stems, weight: MENDED }))
}

/** The distance of two words; infinite where their lengths alone say that it is more than `most`. */
function distanceWithin(most: number, a: string, b: string): number {
  return Math.abs(a.length - b.length) > most ? Number.POSITIVE_INFINITY : editDistance(a, b)
}
