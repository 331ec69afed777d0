import type { Locale } from '../../../../i18n/locales.ts'
import { ChartPicture } from './ChartPicture.tsx'
import type { ChartTable, Figure } from './figure.ts'
import { chartWords } from './words.ts'

/** A chart with what it is called, and its numbers as a table behind one tap. */
export function ChartFigure({ figure, locale }: { figure: Figure; locale: Locale }) {
  const { caption, shortCaption, chart, description, note, table } = figure
  return (
    <figure class="chart-figure">
      <figcaption>{shortCaption}</figcaption>
      <ChartPicture chart={chart} alt={`${caption}. ${description}`} />
      {note !== undefined && <p class="small">{note}</p>}
      <details>
        <summary>{chartWords(locale).asTable}</summary>
        <PlainTable caption={caption} table={table} />
      </details>
    </figure>
  )
}

/** A table of numbers. A wide one scrolls by itself. */
export function PlainTable({ caption, table: { head, rows } }: { caption: string; table: ChartTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="chart-wide" tabIndex={0} aria-label={caption}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name = '', ...values], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={at}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
