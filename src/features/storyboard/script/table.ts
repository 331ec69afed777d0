/** Scripts that are tables: with tabs, bars, semicolons or commas between the cells. Pure. */
import { barredCells, type CellRow, delimitedRows, isRuler } from './cells.ts'
import { headOf } from './columns.ts'
import type { Reading } from './draft.ts'
import { fieldOf } from './fields.ts'
import { labelIn } from './labelled.ts'
import { unmarked } from './marks.ts'
import { titleOf } from './preamble.ts'
import { readTable } from './table-rows.ts'

/** The script of a text that is a table, or has one with words around it; undefined for any other text. */
export function tableIn(text: string): Reading | undefined {
  const first = text.slice(0, text.indexOf('\n') + 1 || undefined).trim()
  if (headOf(first.split('\t'))) return delimited(text, '\t')
  return barred(text) ?? turned(text) ?? delimited(text, '\t') ?? delimited(text, ';') ?? delimited(text, ',')
}

/**
 * A table of two columns that is turned: its first column says what its rows are. As lines with labels; undefined when
 * it is no such table.
 */
export function labelledRows(text: string): string[] | undefined {
  const lines = text.split('\n')
  const labelled = lines.filter(
    (line) => /^[^\t]*\t/.test(line) && fieldOf(line.slice(0, line.indexOf('\t'))),
  )
  const filled = lines.filter((line) => line.trim() !== '')
  const first = lines.find((line) => line.trim() !== '')?.split('\t') ?? []
  const isHead = first.length > 1 && first.every((cell) => cell.trim() === '' || fieldOf(cell))
  const isWide = lines.filter((line) => line.split('\t').length > 2).length > 1
  if (isHead || isWide || labelled.length < 2 || labelled.length * 2 < filled.length) return undefined
  return lines.map((line) =>
    line.replace(/^([^\t]*)\t+/, (all, name: string) => (fieldOf(name) ? `${name}: ` : all)),
  )
}

/** A table whose first column is its head: each further column is a shot. */
function turned(text: string): Reading | undefined {
  const rows = delimitedRows(text, '\t').filter(({ cells }) => cells.length > 2)
  const heads = rows.map(({ cells }) => cells[0] ?? '')
  if (rows.length < 2 || headOf(heads)?.includes(undefined) !== false || headOf(rows[0]?.cells ?? []))
    return undefined
  const columns = Math.max(...rows.map(({ cells }) => cells.length))
  const shots = Array.from({ length: columns }, (_, at) => rows.map(({ cells }) => cells[at] ?? ''))
  const around = delimitedRows(text, '\t').filter(({ cells }) => cells.length <= 2)
  return readTable(
    shots.map((cells) => ({ cells, isApart: false })),
    titleOf(around.map(({ cells }) => lineOf(cells))),
    [],
  )
}

function barred(text: string): Reading | undefined {
  const lines = text.split('\n')
  const isBarred = (line: string) => line.includes('|')
  const ruler = lines.findIndex((line, at) => isRuler(line) && isBarred(lines[at - 1] ?? ''))
  const fenced = lines.filter((line) => /^\s*\|.*\|\s*$/.test(line))
  const head = lines.findIndex((line) => isBarred(line) && headOf(barredCells(line)) !== undefined)
  if (ruler < 0 && fenced.length < 2 && head < 0) return undefined
  const start =
    head >= 0 ? head : ruler >= 0 ? ruler - 1 : lines.findIndex((line) => /^\s*\|.*\|\s*$/.test(line))
  const before = titleOf(lines.slice(0, start))
  const rows: CellRow[] = []
  const after: string[] = []
  for (const line of lines.slice(start)) {
    if (isRuler(line) || line.trim() === '') continue
    if (isBarred(line)) rows.push({ cells: barredCells(line).map(unmarkedRows), isApart: false })
    else after.push(unmarked(line.trim()))
  }
  return readTable(rows, before, after)
}

function unmarkedRows(cell: string): string {
  return cell.split('\n').map(unmarked).join('\n')
}

function delimited(text: string, delimiter: string): Reading | undefined {
  if (!text.includes(delimiter)) return undefined
  const rows = delimitedRows(text, delimiter)
  const head = rows.findIndex(({ cells }) => headOf(cells) !== undefined)
  const start = head >= 0 ? head : rows.findIndex(({ cells }) => cells.length > 1)
  if (start < 0 || (head < 0 && (delimiter !== '\t' || !isColumnar(rows)))) return undefined
  const columns = rows[start]?.cells.length ?? 0
  const { table, after } = wholeRows(rows.slice(start), columns, delimiter)
  const before = rows.slice(0, start).map(({ cells }) => lineOf(cells))
  return readTable(table, titleOf(before), after)
}

/** A row above the table as one line; `Judul` and its title are as if with a colon. */
function lineOf(cells: string[]): string {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  return others.length > 0 ? `${first}${fieldOf(first) ? ': ' : ' · '}${others.join(' · ')}` : first
}

/** Whether rows without a heading are a table all the same, and no list with tabs after its bullets. */
function isColumnar(rows: CellRow[]): boolean {
  const wide = rows.filter(({ cells: [first = '', ...others] }) => {
    return others.length > 0 && first.trim() !== '' && !/^\W*(?:\d{1,3}[.)]|[-•*▪◦‣●○■o])\W*$/u.test(first)
  })
  // Labels with tabs between them are lines, not columns.
  if (wide.some(({ cells }) => cells.every((cell) => cell.trim() === '' || labelIn(cell.trim()))))
    return false
  return wide.length >= 2 && wide.length * 10 >= rows.length * 6
}

/** Rows put together again where a line break in a cell parted them, and the lines after the table. */
function wholeRows(
  rows: CellRow[],
  columns: number,
  delimiter: string,
): { table: CellRow[]; after: string[] } {
  const table: CellRow[] = []
  const after: string[] = []
  for (const row of rows) {
    const last = table.at(-1)
    const isLine = row.cells.length === 1
    if (isLine && (row.isApart || after.length > 0 || delimiter !== '\t'))
      after.push(row.cells[0]?.trim() ?? '')
    else if (last && table.length > 1 && delimiter === '\t' && !row.isApart && fits(last, row, columns)) {
      const [first = '', ...others] = row.cells
      last.cells[last.cells.length - 1] += `\n${first}`
      last.cells.push(...others)
    } else table.push({ ...row, cells: [...row.cells] })
  }
  return { table, after }
}

/** Whether a row goes on with the last cell of the one before, which has cells missing. A number begins a new one. */
function fits(last: CellRow, row: CellRow, columns: number): boolean {
  if (row.cells.length === 1) return true
  const isNumbered = /^\W*\d{1,3}[a-z]?\W*$/i.test(row.cells[0] ?? '')
  return last.cells.length < columns && last.cells.length + row.cells.length - 1 <= columns && !isNumbered
}
