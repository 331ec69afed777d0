import type { Locale } from '../../../i18n/locales.ts'
import type { Block } from './blocks.ts'
import { PartLines } from './PartLines.tsx'
import { boardSheetWords } from './sheet-words.ts'

/** The rows of one page of a shot list. A page that begins within a place says its name again. */
export function ShotListRows({ rows, locale }: { rows: Block[]; locale: Locale }) {
  const words = boardSheetWords(locale).list
  const [start] = rows
  const columns = words.columns.length
  return (
    <table class="paperboard-table paperboard-shots">
      <thead data-repeated="">
        <tr>
          {words.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {start?.kind === 'shot' && start.place && (
          <tr class="paperboard-place">
            <th colSpan={columns} scope="rowgroup">
              {words.continued(start.place)}
            </th>
          </tr>
        )}
        {rows.map((row) =>
          row.kind === 'place' ? (
            <tr key={row.key} class="paperboard-place" data-block="" data-carried="">
              <th colSpan={columns} scope="rowgroup">
                {row.fixed[0]} <span>{row.fixed[1]}</span>
              </th>
            </tr>
          ) : (
            <ListRow key={row.key} row={row} filmed={words.filmed} />
          ),
        )}
      </tbody>
    </table>
  )
}

function ListRow({ row: { fixed, cells, done, continued }, filmed }: { row: Block; filmed: string }) {
  const [number, seconds, ...terms] = fixed
  const [visual = [], people = [], props = []] = cells
  return (
    <tr data-block="">
      <td>{!continued && <Tick done={done === true} label={filmed} />}</td>
      <th scope="row">{number}</th>
      <td>{continued ? '…' : seconds}</td>
      <td>
        <PartLines parts={visual} />
      </td>
      {terms.map((term, at) => (
        <td key={at}>{continued ? '' : term}</td>
      ))}
      <td>
        <PartLines parts={people} />
      </td>
      <td>
        <PartLines parts={props} />
      </td>
      <td />
    </tr>
  )
}

/** A box to tick with a pen, ticked where the shot is filmed. */
function Tick({ done, label }: { done: boolean; label: string }) {
  if (!done) {
    return (
      <svg class="paperboard-box" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M2 2h16v16H2z" />
      </svg>
    )
  }
  return (
    <svg class="paperboard-box" viewBox="0 0 20 20" role="img" aria-label={label}>
      <path d="M2 2h16v16H2zM5 10l4 4 7-9" />
    </svg>
  )
}
