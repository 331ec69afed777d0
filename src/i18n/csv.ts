/** Tables as files for spreadsheets. Pure. */
import { harmless } from './harmless.ts'

/** What stands between cells: spreadsheets set up in Indonesian expect a semicolon, those set up in English a comma. */
export type Separator = ';' | ','

/**
 * A CSV file, as RFC 4180 has it: rows end with CRLF, cells with line breaks stand in quotation marks. Decimals are written
 * with a comma beside semicolons, with a point beside commas. It begins with a byte order mark, without which Excel takes
 * UTF-8 for the alphabet of the system and spoils accents. No cell is a formula: what looks like one begins with an
 * apostrophe, as OWASP advises.
 */
export function csvText(rows: readonly (readonly (number | string)[])[], separator: Separator): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(cellOf(cell, separator))).join(separator))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

function cellOf(value: number | string, separator: Separator): string {
  if (typeof value === 'string') return harmless(value)
  return separator === ';' ? String(value).replace('.', ',') : String(value)
}

/**
 * A cell as it is written. This one rule is all that is needed of a library for CSV; Papa Parse would make the file without
 * internet nine kilobytes larger.
 */
function quoted(cell: string): string {
  return /[";,\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
