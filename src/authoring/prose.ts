/** Running text for the language rules, wherever it stands: in MDX, in YAML, in a drawing. */
import type { Place } from './problem.ts'
import type { TextFile } from './text-file.ts'

/** A text that a reader sees, and how to find a part of it in the file. */
export interface Prose {
  text: string
  /** Parts in italics, as [start, end) in `text`: foreign words are allowed there. */
  italics: [number, number][]
  /** Quoted as published (a title, a name): its spelling is not ours. */
  verbatim: boolean
  /** How a field for readers to fill in is written here: `<Isi>…</Isi>` or `[ISI: …]`; undefined where none is drawn. */
  blanks?: 'tag' | 'text' | undefined
  subject?: string | undefined
  /** Where the part that begins at `start` and reads `snippet` stands. */
  place(start: number, snippet: string): Place
}

/** What is known of a text beside its words; see `Prose`. */
export type ProseOptions = Partial<Pick<Prose, 'verbatim' | 'blanks' | 'subject'>>

/** Prose from a stretch of a file whose text is not copied letter by letter (quotes, folded lines). */
export function proseInRange(
  file: TextFile,
  range: [number, number],
  text: string,
  options: ProseOptions = {},
): Prose {
  return {
    text,
    italics: italicRanges(text),
    verbatim: options.verbatim ?? false,
    blanks: options.blanks,
    subject: options.subject,
    place: (start, snippet) => file.placeAt(findInRange(file.text, range, text, start, snippet)),
  }
}

/** The `*italic*` parts of a text in the quiz syntax; `**bold**` is none. */
function italicRanges(text: string): [number, number][] {
  return [...text.matchAll(/(?<!\*)\*(?!\*)[^*]+\*(?!\*)/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
}

/** Looks for the same occurrence of the snippet in the source as in the text. */
function findInRange(
  source: string,
  [from, to]: [number, number],
  text: string,
  start: number,
  snippet: string,
): number {
  const firstWord = snippet.split(/\s/).find((word) => word !== '') ?? snippet
  const earlier = firstWord === '' ? 0 : text.slice(0, start).split(firstWord).length - 1
  let at = from - 1
  for (let count = 0; count <= earlier; count++) {
    const next = firstWord === '' ? -1 : source.indexOf(firstWord, at + 1)
    if (next < 0 || next >= to) return at < from ? from : at
    at = next
  }
  return at
}
