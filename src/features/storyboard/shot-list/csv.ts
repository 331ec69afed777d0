/** The shot list of a board as a file for spreadsheets. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { Library } from '../library/library.ts'
import type { Content } from '../model.ts'
import { harmless } from './harmless.ts'
import { COLUMNS, headingsOf, rowsOf } from './rows.ts'

/** What stands between cells: spreadsheets set up in Indonesian expect a semicolon, those set up in English a comma. */
export type Separator = ';' | ','

/**
 * A CSV file with a row for each shot below the names of the columns, as RFC 4180 has it: rows end with CRLF, cells with line
 * breaks stand in quotation marks. Decimals are written with a comma beside semicolons, with a point beside commas. It begins
 * with a byte order mark, without which Excel takes UTF-8 for the alphabet of the system and spoils accents. No cell is a
 * formula: what looks like one begins with an apostrophe, as OWASP advises.
 */
export function csvOf(
  content: Content,
  library: Library,
  { separator, locale = 'id' }: { separator: Separator; locale?: Locale },
): string {
  const rows = rowsOf(content, library, locale).map((row) =>
    COLUMNS.map((column) => cellOf(row[column], separator)),
  )
  const lines = [headingsOf(locale), ...rows].map((cells) => cells.map(quoted).join(separator))
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
