/** What the two engines share: what is found, and what is asked. */

/** What a page is, as far as a search cares: it names a result and says how much it counts. */
export type Kind = 'lesson' | 'term' | 'exercise' | 'help' | 'source'

/** A part of a page that can be found by itself. */
export interface Section {
  kind: Kind
  /** Address of the page without the base of the site: `/pelajaran/jejak-digital/`. */
  page: string
  /** Element id of the part; for the beginning of a page that of its `<main>`. */
  id: string
  /** The page's heading. */
  pageTitle: string
  /** The part's own heading; empty for the beginning of a page. */
  title: string
  /** Its text in one line. */
  text: string
}

/** A piece of an excerpt. */
export interface Piece {
  text: string
  /** Whether it is one of the words that were looked for. */
  isMatch: boolean
}

/** A section that was found. */
export interface Result extends Section {
  /** Where a link leads. */
  href: string
  excerpt: Piece[]
}

/** A search through the whole course. */
export interface SearchEngine {
  /** Best first, at most ten; none for a query without words. Rejects when the index can't be loaded. */
  search(query: string): Promise<Result[]>
  /** Loads what the first search needs, so that it answers sooner. */
  warmUp(): Promise<void>
}

/** Words as people type them, and those of the course that are meant. */
export interface Synonym {
  typed: string[]
  meant: string[]
}

/** What content/search.yaml tells: everyday words, words of no weight, and queries to begin with. */
export interface SearchWords {
  synonyms: Synonym[]
  ignored: string[]
  examples: string[]
}

/** The words of an index by their stem, with the number of sections that have them. */
export type Vocabulary = ReadonlyMap<string, number>

/** An index that knows, for one word at a time, which sections have it. */
export interface Index {
  vocabulary: Vocabulary
  /** The sections with a stem, by their key in this index, each with how much the stem weighs there (above 0). */
  scores(stem: string): Promise<ReadonlyMap<string, number>>
  /** The section of a key that `scores` gave. */
  section(key: string): Promise<Section>
}
