import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { FoundTable } from './open-file.ts'
import { RadioQuestion } from './RadioQuestion.tsx'
import { importWords } from './words.ts'

/** Which sheet of a workbook is read, where several hold a list. */
export function SheetChoice(props: {
  tables: readonly FoundTable[]
  chosen: number | undefined
  choose(sheet: number): void
  locale: Locale
  page: string
}) {
  const { tables, chosen, choose, locale, page } = props
  const words = importWords(locale)
  return (
    <RadioQuestion
      name={elementId(page, 'impor-lembar')}
      legend={words.sheet}
      choices={tables.map(({ name, table }, at) => ({
        value: at,
        text: words.sheetRows(name, formatNumber(table.rows.length, locale)),
      }))}
      chosen={chosen}
      choose={choose}
    />
  )
}
