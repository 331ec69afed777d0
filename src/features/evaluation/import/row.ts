/** One row of a table as a post, or why it is none. Pure. */
import { MAX_TEXT, type Post } from '../model.ts'
import { type Cell, isBlank, type TableRow } from './cells.ts'
import { dayIn } from './date-order.ts'
import { readDate, readTime } from './dates.ts'
import { readDuration } from './durations.ts'
import { readLink } from './links.ts'
import { isMeasure, kindOf, MAY_BE_NEGATIVE, type Meaning } from './meanings.ts'
import { isUnknown, type ReadNumber, readNumber } from './numbers.ts'
import type { ColumnPlan, TablePlan } from './plan.ts'
import type { Answers, ReadingContext, ReadPost, Reason, Refusal } from './reading.ts'
import { isNoData, isTotal } from './row-kinds.ts'

/** A row as it was read, with what has to be said of it. */
export interface RowRead extends ReadPost {
  /** Names as they stand in the table. */
  names: { account?: string; channel?: string; format?: string; pillar?: string }
  rounded: number
  linkLeft: boolean
  idLost: boolean
  ambiguous?: { column: string; text: string; read: ReadNumber & { status: 'ambiguous' } }
}

/** Reads a row. What can't be read refuses the whole row, so that no post is half right. */
export function readRow(
  row: TableRow,
  header: readonly string[],
  plan: TablePlan,
  context: ReadingContext,
  answers: Answers,
): { read: RowRead } | { refusal: Refusal } {
  const refuse = (reason: Reason, column?: ColumnPlan, cell?: Cell): { refusal: Refusal } => ({
    refusal: {
      row: row.row,
      reason,
      ...(column && { column: column.name }),
      ...(cell !== undefined && { value: String(cell).trim().slice(0, 200) }),
    },
  })
  if (row.cells.every(isBlank)) return refuse('empty')
  const day = dayOf(row, plan, context, answers)
  const isDated = day !== undefined && !('problem' in day)
  const link = linkOf(row, plan)
  if (isTotal(row, plan) && !isDated && link?.status !== 'link') return refuse('total')
  if (isNoData(row, header, plan) && !isDated) return refuse('not-data')
  if (day && 'problem' in day)
    return refuse(day.problem, plan.of.publishedAt, cellOf(row, plan.of.publishedAt))
  if (link?.status === 'refused') return refuse('link', plan.of.link, cellOf(row, plan.of.link))

  const post: Post = { text: textOf(row, plan, 'text') ?? '', measures: {} }
  const read: RowRead = {
    row: row.row,
    post,
    aside: {},
    names: {},
    rounded: 0,
    linkLeft: link?.status === 'left',
    idLost: false,
  }
  const id = idOf(cellOf(row, plan.of.platformId))
  if (id === 'lost') read.idLost = true
  else if (id !== undefined) post.platformId = id
  if (link?.status === 'link') post.link = link.link
  if (day) post.publishedAt = day.value
  const title = textOf(row, plan, 'title')
  if (title !== undefined) post.title = title
  const tooLong = plan.columns.find(
    ({ meaning }) => isText(meaning) && String(cellOf(row, plan.of[meaning]) ?? '').length > MAX_TEXT,
  )
  if (tooLong) return refuse('too-long', tooLong)
  for (const meaning of ['account', 'channel', 'format', 'pillar'] as const) {
    const name = textOf(row, plan, meaning)
    if (name !== undefined) read.names[meaning] = name
  }
  for (const column of plan.columns) {
    const cell = row.cells[column.index]
    if (cell === undefined || isBlank(cell)) continue
    const { meaning } = column
    if (meaning === 'accountId' || meaning === 'accountName') read.aside[meaning] = String(cell).trim()
    if (column.kind === 'words') continue
    const number = readMeasure(cell, column)
    const problem =
      number.status === 'problem' ? number.reason : isTooSmall(number, meaning) ? 'negative' : undefined
    if (problem && isMeasure(meaning)) return refuse(problem, column, cell)
    if (number.status === 'ambiguous')
      read.ambiguous ??= { column: column.name, text: String(cell), read: number }
    const value = measured(number, answers)
    if (value === undefined || problem) continue
    if (number.status === 'number' && number.rounded) read.rounded += 1
    if (isMeasure(meaning)) post.measures[meaning] = value
    else if (
      meaning === 'profileVisits' ||
      meaning === 'detailExpands' ||
      meaning === 'reportedRatePercent'
    ) {
      read.aside[meaning] = value
    }
  }
  const isNameless = !post.platformId && !post.link && !post.title && !post.text && !post.publishedAt
  return isNameless ? refuse('nameless') : { read }
}

/** A number as its column means it. Floats that a factor has spoilt are mended to what can be written. */
function readMeasure(cell: Cell, { kind, mark, unit }: ColumnPlan): ReadNumber {
  if (kind === 'duration') return readDuration(cell, { mark, unit })
  if (kind === 'hours') {
    const isClock = typeof cell === 'string' && cell.includes(':')
    const read = isClock ? readDuration(cell, { mark, unit: 1 }) : readNumber(cell, { whole: false, mark })
    const factor = isClock ? 1 / 3600 : unit
    return read.status === 'number' ? { ...read, value: Number((read.value * factor).toPrecision(12)) } : read
  }
  return readNumber(cell, { whole: kind === 'count', mark })
}

/** The value; of an ambiguous number the one that was chosen, and before that the smaller. */
function measured(read: ReadNumber, { mark }: Answers): number | undefined {
  if (read.status === 'number') return read.value
  if (read.status !== 'ambiguous') return undefined
  return mark === undefined || mark === read.mark ? read.decimal : read.thousands
}

function isTooSmall(read: ReadNumber, meaning: Meaning): boolean {
  return read.status === 'number' && read.value < 0 && !MAY_BE_NEGATIVE.includes(meaning)
}

function dayOf(row: TableRow, { of, order }: TablePlan, context: ReadingContext, answers: Answers) {
  const cell = cellOf(row, of.publishedAt)
  const read = cell === undefined ? undefined : readDate(cell, context)
  if (read === undefined) return undefined
  if (read.status === 'problem') return { problem: read.reason }
  const value = read.status === 'date' ? read.value : order && dayIn(read, order, answers.order)
  if (value === undefined) return { problem: 'no-such-date' as const }
  const time = cellOf(row, of.time)
  const clock = value.includes('T') || time === undefined ? undefined : readTime(time)
  return { value: clock ? `${value}T${clock}` : value }
}

/** The address of the post: that behind the cell of a workbook, else what is written there. */
function linkOf(row: TableRow, { of }: TablePlan) {
  if (of.link) return readLink(row.links?.[of.link.index] ?? cellOf(row, of.link))
  const [only, ...more] = Object.values(row.links ?? {})
  return only !== undefined && more.length === 0 ? readLink(only) : undefined
}

/** Ids are texts: as numbers the long ones would be rounded. Some have been, by a spreadsheet. */
function idOf(cell: Cell | undefined): string | 'lost' | undefined {
  if (cell === undefined || isUnknown(cell)) return undefined
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell < 1e15 ? String(cell) : 'lost'
  const text = cell
    .trim()
    .replace(/^="?([^"]*)"?$/, '$1')
    .replace(/^'(?=\d+$)/, '')
  return /^\d(?:[.,]\d+)?e\+?\d+$/i.test(text) ? 'lost' : text.slice(0, 500)
}

function textOf(row: TableRow, { of }: TablePlan, meaning: Meaning): string | undefined {
  const cell = cellOf(row, of[meaning])
  if (cell === undefined) return undefined
  const text = String(cell).trim()
  return isUnknown(text) ? undefined : text
}

function isText(meaning: Meaning): boolean {
  return kindOf(meaning) === 'words'
}

function cellOf(row: TableRow, column: ColumnPlan | undefined): Cell | undefined {
  const cell = column && row.cells[column.index]
  return isBlank(cell) ? undefined : cell
}
