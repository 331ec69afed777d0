/** Cuts a deck into slides, and tells what is seen on each and what is only said. */
import type { Heading, MdxFile } from './mdx-file.ts'
import { slideWalls } from './mdx-headings.ts'
import type { Use } from './mdx-uses.ts'
import { wordCount } from './sentences.ts'

/** A picture, as `![alt](./file.svg)`; offsets are into the file. */
export interface Picture {
  file: string
  alt: string
  start: number
  altStart: number
  fileStart: number
}

/** One slide; offsets are into the file. */
export interface Slide {
  /** Counted from 1, as on the screen. */
  number: number
  /** How messages name it. */
  subject: string
  heading: Heading
  start: number
  end: number
  uses: Use[]
  notes: Use[]
  /**
   * What is seen below the heading, without tags, pictures and notes: the text from `start` to `end` with blanks in
   * place of all else, so that offsets hold.
   */
  body: string
  pictures: Picture[]
  /** Words of the body. */
  words: number
  /** Words of the notes. */
  noteWords: number
}

/** The slides of a deck in order. */
export function slidesOf(mdx: Pick<MdxFile, 'file' | 'headings' | 'uses'>): Slide[] {
  const { text } = mdx.file
  const walls = slideWalls(text, mdx.headings)
  const openers = mdx.headings.filter(({ start }) => walls.includes(start) && !isInTag(start, mdx.uses))
  return openers.map((heading, index) => {
    const [start, end] = [heading.start, openers[index + 1]?.start ?? text.length]
    const uses = mdx.uses.filter((use) => use.start >= start && use.start < end)
    const notes = uses.filter(({ tag }) => tag === 'Catatan')
    const hidden: [number, number][] = [
      [heading.start, heading.end],
      ...notes.map((note): [number, number] => [note.start, endOfUse(text, note)]),
      ...uses.flatMap((use): [number, number][] => [
        [use.start, use.openEnd],
        [use.closeStart, endOfUse(text, use)],
      ]),
    ]
    const shown = blankOut(text, [start, end], hidden)
    const pictures = picturesIn(shown, start)
    const body = shown.replace(PICTURE, spaces)
    return {
      number: index + 1,
      subject: `salindia ke-${index + 1}`,
      heading,
      start,
      end,
      uses,
      notes,
      body,
      pictures,
      words: wordsOf(body),
      noteWords: notes.reduce((sum, note) => sum + wordsOf(text.slice(note.openEnd, note.closeStart)), 0),
    }
  })
}

/** The slide on which an offset lies; undefined above the first one. */
export function slideAt(slides: Slide[], offset: number): Slide | undefined {
  return slides.find(({ start, end }) => offset >= start && offset < end)
}

/** The offset after the closing tag of a use. */
export function endOfUse(text: string, { closeStart }: Use): number {
  const closing = /<\s*\/[^<>]*>/y
  closing.lastIndex = closeStart
  return closeStart + (closing.exec(text)?.[0].length ?? 0)
}

/** Words as a reader counts them: numbers of list items and lines of tables are none. */
export function wordsOf(text: string): number {
  return wordCount(text.replace(/^[^\S\n]*\d+[.)](?=\s)/gm, '').replace(/<[^<>]*>/g, ' '))
}

const PICTURE = /!\[([^\]]*)\]\(([^)\n]*)\)/g

function picturesIn(text: string, from: number): Picture[] {
  return [...text.matchAll(PICTURE)].map((match) => {
    const [alt = '', target = ''] = [match[1], match[2]]
    const altStart = from + match.index + 2
    const file = /[^\s<>]*/.exec(target.trimStart())?.[0] ?? ''
    const fileStart = altStart + alt.length + 2
    return { file, alt, start: from + match.index, altStart, fileStart }
  })
}

function isInTag(at: number, uses: Use[]): boolean {
  return uses.some(({ paired, openEnd, closeStart }) => paired && at >= openEnd && at < closeStart)
}

/** A stretch of a text with blanks in some ranges; line ends stay. */
function blankOut(text: string, [from, to]: [number, number], ranges: [number, number][]): string {
  return ranges.reduce(
    (shown, [start, end]) => {
      const [first, last] = [Math.max(start - from, 0), Math.min(end, to) - from]
      if (last <= first) return shown
      return shown.slice(0, first) + spaces(shown.slice(first, last)) + shown.slice(last)
    },
    text.slice(from, to),
  )
}

function spaces(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
