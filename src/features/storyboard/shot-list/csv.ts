/** The shot list of a board as a file for spreadsheets. Pure. */
import { csvText, type Separator } from '../../../i18n/csv.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Library } from '../library/library.ts'
import type { Content } from '../model.ts'
import { COLUMNS, headingsOf, rowsOf } from './rows.ts'

/** A CSV file with a row for each shot below the names of the columns. */
export function csvOf(
  content: Content,
  library: Library,
  { separator, locale = 'id' }: { separator: Separator; locale?: Locale },
): string {
  const rows = rowsOf(content, library, locale).map((row) => COLUMNS.map((column) => row[column]))
  return csvText([headingsOf(locale), ...rows], separator)
}
