/** How each column of a table is read: its meaning, its unit, its marks, the order of its dates. Pure. */
import { isBlank, type Table, type TableRow } from './cells.ts'
import { type Columns, columnsOf } from './columns.ts'
import { type ColumnOrder, columnOrder, type DatedRow } from './date-order.ts'
import { readDate } from './dates.ts'
import { type CellKind, kindOf, type Meaning } from './meanings.ts'
import { type DecimalMark, provenMark } from './numbers.ts'
import { writesMonthFirst } from './platforms.ts'
import type { Answers, Question, ReadingContext } from './reading.ts'

export interface ColumnPlan {
  index: number
  name: string
  meaning: Meaning
  kind: CellKind
  /** What stands before decimals; undefined where nothing proves it. */
  mark?: DecimalMark | undefined
  /** What a number alone counts: seconds of a duration, hours of watch time. */
  unit: number
}

export interface TablePlan extends Columns {
  columns: ColumnPlan[]
  /** Column of a meaning, if there is one. */
  of: Partial<Record<Meaning, ColumnPlan>>
  order?: ColumnOrder
}

/** Looks through the whole table once for what cells prove of their column, yielding now and then. */
export function* planTable(
  table: Table,
  context: ReadingContext,
  answers: Answers,
): Generator<undefined, TablePlan> {
  const found = columnsOf(table, context, answers)
  const columns = found.meanings.flatMap((meaning, index): ColumnPlan[] => {
    const name = table.header[index] ?? ''
    return meaning === 'ignore'
      ? []
      : [{ index, name, meaning, kind: kindOf(meaning), unit: unitOf(name, meaning) }]
  })
  const of = Object.fromEntries(columns.map((column) => [column.meaning, column]))
  const numbers = columns.filter(({ kind }) => kind !== 'words')
  const marks = new Map(numbers.map(({ index }) => [index, new Set<DecimalMark>()]))
  const dated: DatedRow[] = []
  const dates = of.publishedAt
  for (const [at, row] of table.rows.entries()) {
    if (at % 200 === 199) yield
    for (const { index, kind } of numbers) {
      const cell = row.cells[index]
      const mark = cell === undefined || isBlank(cell) ? undefined : provenMark(cell, kind === 'count')
      if (mark) marks.get(index)?.add(mark)
    }
    const day = dates && dateIn(row, dates, context)
    if (day) dated.push(day)
  }
  const all = new Set([...marks.values()].flatMap((own) => [...own]))
  for (const column of numbers) {
    const own = marks.get(column.index)
    // A column that contradicts itself can't be settled by others.
    column.mark = own && own.size > 0 ? only(own) : only(all)
  }
  if (dated.length === 0 || !dates) return { ...found, columns, of }
  const isMeta = writesMonthFirst(found.platform)
  const order = columnOrder(dated, isMeta ? 'month' : 'day')
  if (order.open.length > 0) found.questions.push(dateQuestion(dates.name, order, isMeta))
  return { ...found, columns, of, order }
}

function dateIn(row: TableRow, { index }: ColumnPlan, context: ReadingContext): DatedRow | undefined {
  const cell = row.cells[index]
  if (cell === undefined || isBlank(cell)) return undefined
  const read = readDate(cell, context)
  return read?.status === 'orders' ? { row: row.row, text: String(cell).trim(), read } : undefined
}

function dateQuestion(column: string, order: ColumnOrder, isMeta: boolean): Question {
  const { open, choices, proposed, proof } = order
  const because = proof ? 'row' : isMeta && proposed === 'month' ? 'meta' : 'usual'
  return {
    about: 'date-order',
    column,
    choices,
    proposed,
    because,
    ...(proof && { proof: { row: proof.row, text: proof.text } }),
    examples: open.slice(0, 3).map(({ row, text, read }) => ({ row, text, days: read.orders })),
    count: open.length,
  }
}

/** Units that stand in the name of a column, such as `Waktu tonton (menit)`. */
function unitOf(name: string, meaning: Meaning): number {
  const inMinutes = /\b(?:menit|minutes?|mins?|mnt)\b/i.test(name)
  if (meaning === 'watchTimeHours') {
    return inMinutes ? 1 / 60 : /\b(?:detik|seconds?|secs?|dtk)\b/i.test(name) ? 1 / 3600 : 1
  }
  return inMinutes ? 60 : 1
}

function only<T>(set: Set<T> | undefined): T | undefined {
  const [first, ...more] = set ?? []
  return more.length === 0 ? first : undefined
}
