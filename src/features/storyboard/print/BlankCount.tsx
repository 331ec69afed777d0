import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { MAX_SHEETS } from '../paper/marker.ts'
import { printBoardWords } from './words.ts'

/** How many sheets to draw on by hand are printed, and what is done with them. */
export function BlankCount(props: {
  count: number
  onCount(count: number): void
  locale: Locale
  page: string
}) {
  const words = printBoardWords(props.locale)
  const id = elementId(props.page, 'print-blanks')
  return (
    <div class="paperboard-blanks">
      <label for={id}>{words.blanks}</label>
      <select
        id={id}
        value={props.count}
        onChange={({ currentTarget }) => props.onCount(Number(currentTarget.value))}
      >
        {Array.from({ length: MAX_SHEETS }, (_, at) => (
          <option key={at} value={at + 1}>
            {at + 1}
          </option>
        ))}
      </select>
      <p class="small">{words.blankHint}</p>
    </div>
  )
}
