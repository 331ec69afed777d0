/** The table in a text: its delimiter, its header, its rows. Pure. */
import Papa from 'papaparse'
import type { Table, TableRow } from './cells.ts'
import { findHeader } from './header.ts'

const DELIMITERS = [',', ';', '\t', '|']
/** Rows by which a delimiter is judged. */
const LOOK = 60

/** The table in a text, whatever stands between its cells. */
export function tableOfText(text: string): Table {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
  // Excel takes the first line for a message to itself.
  const [line = '', told] = /^"?sep=(.)"?[^\n]*(?:\n|$)/i.exec(clean) ?? []
  const body = clean.slice(line.length)
  const delimiter = told ?? bestDelimiter(body)
  return tableOfRows(parsed(body, delimiter).map((cells, at) => ({ row: at + 1, cells })))
}

/** The table in rows: its header found, what stands above taken for titles. */
export function tableOfRows(rows: readonly TableRow[]): Table {
  const { index, names } = findHeader(rows)
  const above = rows.slice(0, Math.max(0, index))
  return {
    header: names,
    headerRow: rows[index]?.row ?? 0,
    rows: rows.slice(index + 1),
    titles: above.flatMap(({ cells }) => cells.map((cell) => String(cell).trim()).filter(Boolean)),
  }
}

/** The delimiter with which most names of columns are known; then the one that parts rows most evenly. */
function bestDelimiter(text: string): string {
  const start = text.slice(0, 200_000)
  const judged = DELIMITERS.map((delimiter) => {
    const rows = parsed(start, delimiter, LOOK).map((cells, at) => ({ row: at + 1, cells }))
    const widths = rows.map(({ cells }) => cells.length).filter((width) => width > 1)
    return { delimiter, known: findHeader(rows).known, even: commonest(widths) }
  })
  judged.sort((a, b) => b.known - a.known || b.even - a.even)
  return judged[0]?.delimiter ?? ','
}

/** How many rows have the most frequent width. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return Math.max(0, ...counts.values())
}

function parsed(text: string, delimiter: string, preview = 0): string[][] {
  if (text === '') return []
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, preview, newline: '\n' })
  const isTorn = errors.some(({ type }) => type === 'Quotes')
  // A quotation mark that nothing closes would swallow all that follows: then they are signs like others.
  const rows = isTorn
    ? Papa.parse<string[]>(text, { delimiter, preview, newline: '\n', quoteChar: '\0' }).data
    : data
  // The line break at the end begins no row.
  const last = rows.at(-1)
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows
}
