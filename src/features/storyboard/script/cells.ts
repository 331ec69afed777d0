/** Rows and cells of tables, as spreadsheets, word processors and Markdown write them. Pure. */

export interface CellRow {
  cells: string[]
  /** An empty line stands before it. */
  isApart: boolean
}

/**
 * Rows of a text whose cells are parted by one character. A cell in quotation marks may hold that character, line breaks
 * and doubled quotation marks; one that only begins with a quotation mark is taken as it is.
 */
export function delimitedRows(text: string, delimiter: string): CellRow[] {
  const rows: CellRow[] = []
  let cells: string[] = []
  let isApart = false
  let at = 0
  while (at <= text.length) {
    const { cell, end } = quotedCell(text, at, delimiter) ?? plainCell(text, at, delimiter)
    cells.push(cell)
    at = end + 1
    if (text[end] === delimiter) continue
    const isEmpty = cells.every((each) => each.trim() === '')
    if (!isEmpty) rows.push({ cells, isApart })
    isApart = isEmpty && cells.length === 1
    cells = []
  }
  return rows
}

/** The cells of a row of Markdown; `\|` is a bar and `<br>` a line break within a cell. */
export function barredCells(line: string): string[] {
  const cells: string[] = []
  const inner = line.trim().replace(/^\|/, '')
  let cell = ''
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '|') {
      cells.push(cell)
      cell = ''
      continue
    }
    if (inner[at] === '\\' && inner[at + 1] === '|') at += 1
    cell += inner[at]
  }
  if (cells.length === 0 || cell.trim() !== '') cells.push(cell)
  return cells.map((each) => each.replace(/<br *\/?>/gi, '\n').trim())
}

/** Whether a line parts the head of a table of Markdown from its body: `|---:|:--|`. */
export function isRuler(line: string): boolean {
  return /^[|:\s+-]*$/.test(line) && /-{2,}/.test(line) && line.includes('|')
}

function plainCell(text: string, start: number, delimiter: string) {
  let end = start
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1
  return { cell: text.slice(start, end), end }
}

function quotedCell(text: string, start: number, delimiter: string) {
  if (text[start] !== '"') return undefined
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return undefined
    const next = text[quote + 1]
    if (next === '"') at = quote + 2
    else if (next === undefined || next === delimiter || next === '\n') {
      return { cell: text.slice(start + 1, quote).replaceAll('""', '"'), end: quote + 1 }
    } else return undefined
  }
}
