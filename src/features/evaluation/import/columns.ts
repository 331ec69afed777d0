/** What the columns of a table mean, by their names and, where these leave it open, by what stands in them. Pure. */
import { type Cell, isBlank, type Table } from './cells.ts'
import { meaningOf, type Platform } from './column-names.ts'
import { readDate, readTime } from './dates.ts'
import type { Meaning } from './meanings.ts'
import { isUnknown } from './numbers.ts'
import { platformOf } from './platforms.ts'
import type { Answers, Question, ReadingContext } from './reading.ts'

export interface Columns {
  meanings: Meaning[]
  platform: Platform | undefined
  questions: Question[]
}

/** Rows by which a column is judged. */
const LOOK = 200

/** The meaning of each column. Where two mean the same and neither is better, it is asked which one to use. */
export function columnsOf(table: Table, context: ReadingContext, answers: Answers): Columns {
  const platform = platformOf(table.header)
  const width = Math.max(table.header.length, ...table.rows.slice(0, LOOK).map(({ cells }) => cells.length))
  const samples = Array.from({ length: width }, (_, at) => filledCells(table, at))
  if (answers.columns) {
    const said = answers.columns
    return { meanings: samples.map((_, at) => said[at] ?? 'ignore'), platform, questions: [] }
  }
  const found = samples.map((cells, at) => {
    const known = meaningOf(table.header[at] ?? '', platform)
    return { meaning: byValues(known?.meaning ?? 'ignore', cells), sure: known?.sure ?? false }
  })
  const meanings: Meaning[] = found.map(() => 'ignore')
  const questions: Question[] = []
  for (const meaning of new Set(found.map((one) => one.meaning))) {
    if (meaning === 'ignore') continue
    const rivals = bestOf(
      found.flatMap((one, index) => (one.meaning === meaning ? [{ ...one, index }] : [])),
      samples,
      (cell) => !isUnknown(cell) && (meaning !== 'publishedAt' || isDay(cell, context)),
    )
    const [first] = rivals
    const chosen = answers.chosen?.[meaning] ?? first
    if (chosen !== undefined) meanings[chosen] = meaning
    if (rivals.length > 1)
      questions.push({ about: 'same-meaning', meaning, columns: rivals.map(shown(table, samples)) })
  }
  addUnnamed(meanings, table, samples, context)
  return { meanings, platform, questions }
}

/** What the values say better than the name: a rate is no number of interactions, an hour no day. */
function byValues(meaning: Meaning, cells: readonly Cell[]): Meaning {
  if (meaning === 'engagements' && mostly(cells, (cell) => String(cell).includes('%')))
    return 'reportedRatePercent'
  if (meaning !== 'publishedAt') return meaning
  if (mostly(cells, (cell) => readTime(cell) !== undefined)) return 'time'
  // What the exports of Meta sum up has no day.
  if (mostly(cells, (cell) => /^(?:lifetime|sepanjang masa)$/i.test(String(cell).trim()))) return 'ignore'
  return meaning
}

/** Of columns with one meaning those that come into question: the sure ones, then those with something else in them. */
function bestOf(
  all: { index: number; sure: boolean }[],
  samples: readonly Cell[][],
  tells: (cell: Cell) => boolean,
): number[] {
  const sure = all.filter((one) => one.sure)
  const named = (sure.length > 0 ? sure : all).map(({ index }) => index)
  const filled = named.filter((index) => samples[index]?.some(tells))
  const left = filled.length > 0 ? filled : named.slice(0, 1)
  const texts = left.map((index) => JSON.stringify(samples[index]))
  return left.filter((_, at) => texts.indexOf(texts[at] ?? '') === at)
}

/** Days and addresses are known without a name. */
function addUnnamed(
  meanings: Meaning[],
  table: Table,
  samples: readonly Cell[][],
  context: ReadingContext,
): void {
  const add = (meaning: Meaning, isSuch: (cell: Cell) => boolean) => {
    if (meanings.includes(meaning)) return
    const such = samples.flatMap((cells, at) => {
      const isOpen = meanings[at] === 'ignore' && meaningOf(table.header[at] ?? '', undefined) === undefined
      return isOpen && cells.length > 0 && mostly(cells, isSuch) ? [at] : []
    })
    const [only, ...more] = such
    if (only !== undefined && more.length === 0) meanings[only] = meaning
  }
  // A bare number of five digits may be anything.
  add('publishedAt', (cell) => typeof cell === 'string' && /\D/.test(cell.trim()) && isDay(cell, context))
  add('link', (cell) => /^https?:\/\//i.test(String(cell).trim()))
}

function isDay(cell: Cell, context: ReadingContext): boolean {
  const read = readDate(cell, context)
  return read !== undefined && read.status !== 'problem'
}

function mostly(cells: readonly Cell[], holds: (cell: Cell) => boolean): boolean {
  const told = cells.filter((cell) => !isUnknown(cell))
  return told.length > 0 && told.filter(holds).length > told.length / 2
}

function filledCells({ rows }: Table, column: number): Cell[] {
  return rows.slice(0, LOOK).flatMap(({ cells }) => {
    const cell = cells[column]
    return cell === undefined || isBlank(cell) ? [] : [cell]
  })
}

function shown({ header }: Table, samples: readonly Cell[][]) {
  return (index: number) => ({
    index,
    name: header[index] ?? '',
    examples: (samples[index] ?? []).slice(0, 3).map(String),
  })
}
