import type { Locale } from '../../../i18n/locales.ts'
import type { Block } from './blocks.ts'
import { PartLines } from './PartLines.tsx'
import { boardSheetWords } from './sheet-words.ts'

/** The rows of one page of a script. */
export function ScriptRows({ rows, locale }: { rows: Block[]; locale: Locale }) {
  const words = boardSheetWords(locale).script
  const brief = rows.filter(({ kind }) => kind === 'brief')
  const shots = rows.filter(({ kind }) => kind === 'shot' || kind === 'total')
  const facts = rows.filter(({ kind }) => kind === 'heading' || kind === 'fact')
  return (
    <>
      {brief.length > 0 && (
        <dl class="paperboard-brief">
          {brief.map(({ key, fixed, cells }) => (
            <div key={key} data-block="">
              <dt>{fixed[0]}</dt>
              <dd>
                <PartLines parts={cells[0] ?? []} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {shots.length > 0 && (
        <table class="paperboard-table paperboard-av">
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
            {shots.map((row) =>
              row.kind === 'total' ? <Total key={row.key} row={row} /> : <ShotRow key={row.key} row={row} />,
            )}
          </tbody>
        </table>
      )}
      {facts.map(({ key, kind, fixed, cells }) =>
        kind === 'heading' ? (
          <h3 key={key} class="paperboard-facts-title" data-block="">
            {fixed[0]}
          </h3>
        ) : (
          <div key={key} class="paperboard-fact" data-block="">
            <b>{fixed[0]}</b>
            <div>
              <PartLines parts={cells[0] ?? []} />
            </div>
          </div>
        ),
      )}
    </>
  )
}

function ShotRow({ row: { fixed, cells, continued } }: { row: Block }) {
  const [number, seconds, codes] = fixed
  return (
    <tr data-block="">
      <th scope="row">{number}</th>
      <td>{continued ? '…' : seconds}</td>
      {cells.map((parts, at) => (
        <td key={at}>
          {at === 0 && codes && !continued && <p class="paperboard-codes">{codes}</p>}
          <PartLines parts={parts} />
        </td>
      ))}
    </tr>
  )
}

function Total({ row: { fixed, cells } }: { row: Block }) {
  return (
    <tr data-block="" class="paperboard-total">
      <th scope="row">{fixed[0]}</th>
      <td>{fixed[1]}</td>
      <td colSpan={4}>
        <PartLines parts={cells[0] ?? []} />
      </td>
    </tr>
  )
}
