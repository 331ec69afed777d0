/** The lines that are headings, and which of them begin a slide. */

/** A heading as it is written; offsets of its line. */
export interface HeadingLine {
  level: number
  text: string
  start: number
  end: number
}

/** All headings from an offset on, also those that lack the space after their signs. */
export function headingLines(text: string, from: number): HeadingLine[] {
  return [...text.matchAll(/^(#(?=[^\S\n])|#{2,6}(?!#))[^\S\n]*(.*)$/gm)]
    .filter(({ index }) => index >= from)
    .map(({ index, 0: line, 1: signs = '', 2: words = '' }) => ({
      level: signs.length,
      text: words,
      start: index,
      end: index + line.length,
    }))
}

/**
 * Where slides begin. Of the wrong levels, `#` was meant to begin one, and so was what follows notes, for notes are
 * the end of a slide: one slip shall not look like a slide without notes as well.
 */
export function slideWalls(text: string, headings: HeadingLine[]): number[] {
  return headings
    .filter(({ level, start }) => level <= 2 || /<\/\s*Catatan\s*>\s*$/.test(text.slice(0, start)))
    .map(({ start }) => start)
}
