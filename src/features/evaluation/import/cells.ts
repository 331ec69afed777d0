/** What a table is made of. Types; pure. */

/** A text, or a number that was one already in a workbook. Days of workbooks are texts, `2026-09-08`. */
export type Cell = string | number

export interface TableRow {
  /** As a spreadsheet numbers it, counted from 1. */
  row: number
  cells: Cell[]
  /** Addresses behind cells of a workbook, by column. */
  links?: Record<number, string>
}

export interface Table {
  /** Names of the columns; empty ones where a column has none. */
  header: string[]
  /** All that stands below the header, blank rows too. */
  rows: TableRow[]
  /** Texts above the header. */
  titles: string[]
  /** The row of the header; 0 when the table has none. */
  headerRow: number
}

/** Whether nothing stands in a cell. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
