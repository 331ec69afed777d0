/** Reads a lesson: front matter, headings, tags, checklist lines and running text, each with its place. */

import { proseOfMdx, type ReadText } from './mdx-prose.ts'
import { type Attribute, type Fault, scanMdx, type Token } from './mdx-scan.ts'
import { pairTags, type Use } from './mdx-uses.ts'
import { type Place, type Problem, problemAt } from './problem.ts'
import { type Prose, proseInRange } from './prose.ts'
import { tagRule } from './tags.ts'
import type { TextFile } from './text-file.ts'
import { readYaml, type YamlFile } from './yaml-file.ts'

/** A heading of a lesson. */
export interface Heading {
  level: number
  text: string
  place: Place
  /** The permanent id from `{/* #id *​/}`, with its own place. */
  id?: { value: string; place: Place } | undefined
}

/** A line of a checklist. */
export interface ChecklistLine {
  text: string
  place: Place
  id?: { value: string; place: Place } | undefined
}

/** A lesson that was read. Facts are complete even where the syntax is broken. */
export interface MdxFile {
  file: TextFile
  frontmatter: YamlFile
  headings: Heading[]
  uses: Use[]
  checklistLines: ChecklistLine[]
  prose: Prose[]
  /** Words that a reader reads, as the page counts them; undefined where the text can't be read. */
  words: number | undefined
  /** Mistakes of syntax. */
  problems: Problem[]
  placeOf(use: Use | Attribute): Place
}

/** Reads a lesson. Never throws. */
export function readMdx(file: TextFile, subject: string): MdxFile {
  const front = frontmatterRange(file.text)
  const frontmatter = readYaml(file, front.yaml)
  const scan = scanMdx(file.text, front.end)
  const pairs = pairTags(file.text, scan.tokens)
  const ids = scan.tokens.filter((token) => token.kind === 'comment')
  const faults = [...front.faults, ...headingFaults(file.text, front.end), ...scan.faults, ...pairs.faults]
  const problems = faults.map(({ at, what, mend }) => problemAt(file.placeAt(at), what, mend, subject))
  // The parser would stumble over the same mistakes again, in its own words.
  const parsed: ReadText = faults.length === 0 ? proseOfMdx(file, subject) : { prose: [], problems: [] }

  return {
    file,
    frontmatter,
    headings: findHeadings(file, front.end, ids),
    uses: pairs.uses,
    checklistLines: findChecklistLines(file, pairs.uses, ids),
    prose: [...parsed.prose, ...pairs.uses.flatMap((use) => attributeProse(file, use, subject))],
    words: parsed.words,
    problems: [...frontmatter.problems, ...problems, ...parsed.problems.map((one) => ({ ...one, subject }))],
    placeOf: (use) => file.placeAt(use.start),
  }
}

/** Where the YAML between the two `---` lines stands. Without them the file is taken as body only. */
function frontmatterRange(text: string): { yaml: [number, number]; end: number; faults: Fault[] } {
  const open = /^---[^\S\n]*\r?\n/.exec(text)?.[0].length ?? 0
  const close = /(^|\n)---[^\S\n]*(?=\r?\n|$)/.exec(text.slice(open))
  const blank = /\n[^\S\n]*\r?\n/.exec(text)?.index ?? text.length
  // A line `---` further down is a rule drawn in the text, not the end of the data.
  if (close && (open > 0 || close.index < blank)) {
    const end = open + close.index + close[0].length
    const yaml: [number, number] = [open, open + close.index + (close[1]?.length ?? 0)]
    return { yaml, end, faults: open > 0 ? [] : [NO_OPENING] }
  }
  if (open === 0) return { yaml: [0, 0], end: 0, faults: [NO_DATA] }
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

const NO_DATA: Fault = {
  at: 0,
  what: 'Berkas pelajaran harus diawali bagian data di antara dua baris `---`.',
  mend: 'tulis `---` pada baris pertama, lalu `id:`, `title:` dan seterusnya, lalu `---` lagi.',
}

function headingFaults(text: string, from: number): Fault[] {
  const faults: Fault[] = []
  for (const match of text.matchAll(/^(#{2,6})(?=[^\s#])/gm)) {
    if (match.index < from) continue
    const what = `Sesudah \`${match[0]}\` harus ada spasi agar menjadi judul.`
    faults.push({ at: match.index, what, mend: `tulis \`${match[0]} Judul {/* #id-judul */}\`.` })
  }
  for (const match of text.matchAll(/(?<=\n\r?\n)(import|export)\s/g)) {
    if (match.index < from) continue
    const what = `Paragraf tidak boleh diawali kata \`${match[1]}\`, karena punya arti khusus bagi program.`
    faults.push({ at: match.index, what, mend: 'susun ulang kalimatnya agar diawali kata lain.' })
  }
  return faults
}

type Comment = Extract<Token, { kind: 'comment' }>

function findHeadings(file: TextFile, from: number, comments: Comment[]): Heading[] {
  return [...file.text.matchAll(/^(#(?=[^\S\n])|#{2,6}(?!#))[^\S\n]*(.*)$/gm)]
    .filter(({ index }) => index >= from)
    .map((match) => ({
      level: match[1]?.length ?? 0,
      text: plain(match[2] ?? ''),
      place: file.placeAt(match.index),
      id: idWithin(file, comments, match.index, match.index + match[0].length),
    }))
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

function attributeProse(file: TextFile, use: Use, subject: string): Prose[] {
  return use.attributes
    .filter(({ name }) => tagRule(use.tag)?.attributes[name]?.prose)
    .map(({ value, valueStart }) =>
      proseInRange(file, [valueStart, valueStart + value.length], value, { subject }),
    )
}
