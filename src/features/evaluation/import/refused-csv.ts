/** Rows that were not taken, as a file for spreadsheets. Pure. */
import Papa from 'papaparse'
import type { Refusal } from './reading.ts'

/**
 * A CSV file with semicolons and a byte order mark, as spreadsheets set up in Indonesian expect it. No cell is a formula: what
 * looks like one begins with an apostrophe.
 */
export function refusedCsv(
  headings: readonly string[],
  rows: readonly (Refusal & { told: string })[],
): string {
  const cells = rows.map(({ row, column = '', value = '', told }) => [row, column, value, told])
  return `\uFEFF${Papa.unparse([[...headings], ...cells], { delimiter: ';', newline: '\r\n', escapeFormulae: true })}\r\n`
}
