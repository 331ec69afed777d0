import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationView } from '../view.ts'
import { BarChart } from './charts/BarChart.tsx'
import { ChartFigure } from './charts/ChartFigure.tsx'
import type { PartFindings } from './levels.ts'
import { percentOf } from './percent.ts'
import { resultsWords } from './words.ts'

/** Of each line of a checklist, how many posts fulfil it. */
export function CheckShares({ view, part, findings }: PartFindings & { view: EvaluationView }) {
  const { locale, page } = view
  const { checks, part: partWords } = resultsWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const titleOf = (id: string) => part.criteria.find((one) => one.id === id)?.title ?? id
  const rows = findings.map(({ criterion, distribution: [no = 0, yes = 0], notAssessable, yesShare, n }) => ({
    label: titleOf(criterion),
    note: yesShare === undefined ? partWords.noNote : checks.note(percentOf(yesShare, locale), number(n)),
    values: [yes, no, notAssessable],
  }))
  const id = elementId(page, 'hasil', part.id)
  const sentences = rows.map(({ label, note }) => partWords.row(label, note))
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      <ChartFigure
        caption={checks.heading(part.title)}
        table={{
          head: [partWords.criterion, checks.yes, checks.no, partWords.notAssessableLong],
          rows: rows.map(({ label, values }) => [label, ...values.map(number)]),
        }}
        locale={locale}
      >
        <BarChart
          id={`${id}-gambar`}
          title={checks.heading(part.title)}
          description={checks.described(sentences.join(' '))}
          rows={rows}
          parts={[
            { name: checks.yes, texture: 'solid' },
            { name: checks.no, texture: 'blank' },
            { name: partWords.notAssessable, texture: 'dashed' },
          ]}
          write={number}
        />
      </ChartFigure>
    </section>
  )
}
