import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { saveFile } from '../../../ui/save-file.ts'
import type { Refusal } from './reading.ts'
import { refusedCsv } from './refused-csv.ts'
import { importWords } from './words.ts'

/** More would only be scrolled past: all stand in the list that is saved. */
const SHOWN = 50

/** The rows that are not taken, each with its place and its reason. */
export function RefusedList({
  refused,
  locale,
  page,
}: {
  refused: readonly Refusal[]
  locale: Locale
  page: string
}) {
  const words = importWords(locale)
  if (refused.length === 0) return null
  const heading = elementId(page, 'impor-ditolak')
  const { columns } = words.refused
  return (
    <section class="import-refused" aria-labelledby={heading}>
      <h2 id={heading}>{words.refused.heading(formatNumber(refused.length, locale))}</h2>
      <p class="hint">{words.refused.lead}</p>
      <table class="import-table">
        <thead>
          <tr>
            <th scope="col">{columns.row}</th>
            <th scope="col">{columns.column}</th>
            <th scope="col">{columns.value}</th>
            <th scope="col">{columns.reason}</th>
          </tr>
        </thead>
        <tbody>
          {refused.slice(0, SHOWN).map((refusal) => (
            <tr key={refusal.row}>
              <th scope="row">
                <span class="import-label">{columns.row} </span>
                {refusal.row}
              </th>
              <td>{refusal.column}</td>
              <td class="import-value">{refusal.value}</td>
              <td>{reasonOf(refusal, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {refused.length > SHOWN && <p>{words.refused.more(formatNumber(refused.length - SHOWN, locale))}</p>}
      <p>
        <button type="button" class="button" onClick={save}>
          {words.refused.save}
        </button>
      </p>
    </section>
  )

  function save(): void {
    const rows = refused.map((refusal) => ({ ...refusal, told: reasonOf(refusal, locale) }))
    const headings = [columns.row, columns.column, columns.value, columns.reason]
    saveFile(new File([refusedCsv(headings, rows)], words.refused.file, { type: 'text/csv' }))
  }
}

function reasonOf({ reason, of }: Refusal, locale: Locale): string {
  const words = importWords(locale)
  return reason === 'duplicate' && of !== undefined ? words.duplicateOf(of) : words.reasons[reason]
}
