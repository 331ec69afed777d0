/** Reads a lesson or a deck: front matter, headings, tags and running text, each with its place. */

import type { Root } from 'mdast'
import { type HeadingLine, headingLines, slideWalls } from './mdx-headings.ts'
import { proseOfMdx, type ReadText } from './mdx-prose.ts'
import { scanMdx } from './mdx-scan.ts'
import { textFaults } from './mdx-text-faults.ts'
import type { Attribute, Fault, Token } from './mdx-token.ts'
import { pairTags, type Use } from './mdx-uses.ts'
import { type Place, type Problem, problemAt } from './problem.ts'
import { type Prose, proseInRange } from './prose.ts'
import { LESSON } from './tags.ts'
import type { TextFile } from './text-file.ts'
import { tagRule, type Vocabulary } from './vocabulary.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** A heading of a lesson or a deck. */
export interface Heading {
  level: number
  text: string
  place: Place
  /** Offsets of its line. */
  start: number
  end: number
  /** The permanent id from `{/* #id *​/}`, with its own place. */
  id?: { value: string; place: Place } | undefined
}

/** A line of a checklist. */
export interface ChecklistLine {
  text: string
  place: Place
  id?: { value: string; place: Place } | undefined
}

/** A lesson or a deck that was read. Facts are complete even where the syntax is broken. */
export interface MdxFile {
  file: TextFile
  frontmatter: YamlFile
  /** Where the text begins, after the front matter. */
  bodyStart: number
  headings: Heading[]
  uses: Use[]
  checklistLines: ChecklistLine[]
  prose: Prose[]
  /** The text as the parser understands it; undefined where there are mistakes of syntax. */
  tree: Root | undefined
  /** Words that a reader reads, as the page counts them; undefined where the text can't be read. */
  words: number | undefined
  /** Mistakes of syntax. */
  problems: Problem[]
  placeOf(use: Use | Attribute): Place
}

/** Reads a lesson, or a deck with the vocabulary of slides. Never throws. */
export function readMdx(file: TextFile, subject: string, vocabulary: Vocabulary = LESSON): MdxFile {
  const front = frontmatterRange(file.text, vocabulary)
  const frontmatter = readYaml(file, front.yaml)
  const lines = headingLines(file.text, front.end)
  const scan = scanMdx(file.text, front.end, vocabulary)
  const walls = vocabulary.slides ? slideWalls(file.text, lines) : []
  const pairs = pairTags(file.text, scan.tokens, vocabulary, walls)
  const ids = scan.tokens.filter((token) => token.kind === 'comment')
  const faults = [
    ...front.faults,
    ...textFaults(file.text, front.end, vocabulary),
    ...scan.faults,
    ...pairs.faults,
  ]
  const problems = faults.map(({ at, what, mend }) => problemAt(file.placeAt(at), what, mend, subject))
  // The parser would stumble over the same mistakes again, in its own words.
  const parsed: ReadText =
    faults.length === 0 ? proseOfMdx(file, subject, vocabulary) : { prose: [], problems: [] }

  return {
    file,
    frontmatter,
    bodyStart: front.end,
    headings: lines.map((line) => heading(file, line, ids)),
    uses: pairs.uses,
    checklistLines: findChecklistLines(file, pairs.uses, ids),
    prose: [...parsed.prose, ...pairs.uses.flatMap((use) => attributeProse(file, use, subject, vocabulary))],
    tree: parsed.tree,
    words: parsed.words,
    problems: [...frontmatter.problems, ...problems, ...parsed.problems.map((one) => ({ ...one, subject }))],
    placeOf: (use) => file.placeAt(use.start),
  }
}

/** Where the YAML between the two `---` lines stands. Without them the file is taken as body only. */
function frontmatterRange(
  text: string,
  vocabulary: Vocabulary,
): { yaml: [number, number]; end: number; faults: Fault[] } {
  const open = /^---[^\S\n]*\r?\n/.exec(text)?.[0].length ?? 0
  const close = /(^|\n)---[^\S\n]*(?=\r?\n|$)/.exec(text.slice(open))
  const blank = /\n[^\S\n]*\r?\n/.exec(text)?.index ?? text.length
  // A line `---` further down is a rule drawn in the text, not the end of the data.
  if (close && (open > 0 || close.index < blank)) {
    const end = open + close.index + close[0].length
    const yaml: [number, number] = [open, open + close.index + (close[1]?.length ?? 0)]
    return { yaml, end, faults: open > 0 ? [] : [NO_OPENING] }
  }
  if (open === 0) return { yaml: [0, 0], end: 0, faults: [noData(vocabulary)] }
  const what = 'Baris `---` yang menutup bagian data di awal berkas tidak ada.'
  const mend = 'tulis baris `---` sesudah baris data yang terakhir.'
  return {
    yaml: [open, Math.max(open, blank)],
    end: Math.max(open, blank),
    faults: [{ at: blank, what, mend }],
  }
}

const NO_OPENING: Fault = {
  at: 0,
  what: 'Baris `---` pembuka bagian data tidak ada.',
  mend: 'tulis `---` pada baris pertama berkas.',
}

function noData({ file, data }: Vocabulary): Fault {
  return {
    at: 0,
    what: `Berkas ${file} harus diawali bagian data di antara dua baris \`---\`.`,
    mend: `tulis \`---\` pada baris pertama, lalu ${data}, lalu \`---\` lagi.`,
  }
}

type Comment = Extract<Token, { kind: 'comment' }>

function heading(file: TextFile, { level, text, start, end }: HeadingLine, comments: Comment[]): Heading {
  const id = idWithin(file, comments, start, end)
  return { level, text: plain(text), place: file.placeAt(start), start, end, id }
}

function findChecklistLines(file: TextFile, uses: Use[], comments: Comment[]): ChecklistLine[] {
  const lists = uses.filter(({ tag }) => tag === 'Checklist')
  return lists.flatMap(({ openEnd, closeStart }) =>
    [...file.text.slice(openEnd, closeStart).matchAll(/^[^\S\n]*[-*+][^\S\n]+(.*)$/gm)].map((match) => {
      const start = openEnd + match.index
      return {
        text: plain(match[1] ?? ''),
        place: file.placeAt(start),
        id: idWithin(file, comments, start, start + match[0].length),
      }
    }),
  )
}

/** The id in the comment that stands between two offsets. */
function idWithin(file: TextFile, comments: Comment[], from: number, to: number): Heading['id'] {
  const comment = comments.find(({ start }) => start >= from && start < to)
  if (!comment?.text.startsWith('#')) return undefined
  return {
    value: comment.text.slice(1).trim(),
    place: file.placeAt(file.text.indexOf('#', comment.start) + 1),
  }
}

function plain(text: string): string {
  return text.replace(/\{.*$/, '').trim()
}

function attributeProse(file: TextFile, use: Use, subject: string, vocabulary: Vocabulary): Prose[] {
  return use.attributes
    .filter(({ name }) => tagRule(use.tag, vocabulary)?.attributes[name]?.prose)
    .map(({ value, valueStart }) =>
      proseInRange(file, [valueStart, valueStart + value.length], value, { subject }),
    )
}
