/** A chosen file or a pasted text as tables, of which one may have to be chosen. */
import type { Table } from './cells.ts'
import { decodeText } from './decode.ts'
import { type FileProblem, fileKindOf } from './file-kind.ts'
import { findHeader } from './header.ts'
import { tableOfRows, tableOfText } from './table.ts'

/** A sheet with something like a table in it. */
export interface FoundTable {
  /** Name of the sheet; '' for what has none. */
  name: string
  table: Table
}

/** The tables in a file: several only where several sheets of a workbook hold a list of posts. */
export async function tablesOf(
  bytes: Uint8Array,
): Promise<{ tables: FoundTable[] } | { problem: FileProblem }> {
  const kind = fileKindOf(bytes)
  if ('problem' in kind) return kind
  if (kind.kind === 'text') return tablesOfText(decodeText(bytes).text)
  const { readWorkbook } = await import('./workbook.ts')
  const sheets = await readWorkbook(bytes).catch(() => undefined)
  if (!sheets) return { problem: 'broken-workbook' }
  const judged = sheets.map(({ name, rows }) => ({ name, rows, known: findHeader(rows).known }))
  const lists = judged.filter(({ known }) => known >= 2)
  // Without any known name the largest sheet is shown, for the person to say what its columns mean.
  const shown = lists.length > 0 ? lists : judged.sort((a, b) => b.rows.length - a.rows.length).slice(0, 1)
  const tables = shown.map(({ name, rows }) => ({ name, table: tableOfRows(rows) }))
  return withRows(tables)
}

/** The table in a pasted text. */
export function tablesOfText(text: string): { tables: FoundTable[] } | { problem: FileProblem } {
  return text.trim() === '' ? { problem: 'empty' } : withRows([{ name: '', table: tableOfText(text) }])
}

function withRows(tables: FoundTable[]): { tables: FoundTable[] } | { problem: FileProblem } {
  const filled = tables.filter(({ table }) => table.rows.length > 0)
  return filled.length > 0 ? { tables: filled } : { problem: 'no-table' }
}
