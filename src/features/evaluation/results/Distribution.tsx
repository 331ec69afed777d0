import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationView } from '../view.ts'
import { BarChart } from './charts/BarChart.tsx'
import { ChartFigure } from './charts/ChartFigure.tsx'
import { TEXTURES } from './charts/Textures.tsx'
import { distributionChart } from './distribution-chart.ts'
import type { PartFindings } from './levels.ts'
import { resultsWords } from './words.ts'

/** How many posts got which level, criterion by criterion, with medians and what could not be assessed. */
export function Distribution({ view, part, findings }: PartFindings & { view: EvaluationView }) {
  const { library, locale, page } = view
  const words = resultsWords(locale).part
  const number = (value: number) => formatNumber(value, locale)
  const chart = distributionChart(part, findings, library.rubric.levels, locale)
  const id = elementId(page, 'hasil', part.id)
  const open = findings.reduce((sum, finding) => sum + finding.open, 0)
  const unscored = findings.reduce((sum, finding) => sum + finding.unscored, 0)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      <ChartFigure caption={words.heading(part.title)} table={chart.table} locale={locale}>
        <BarChart
          id={`${id}-gambar`}
          title={words.heading(part.title)}
          description={chart.description}
          rows={chart.rows}
          parts={chart.names.map((name, at) => ({ name, texture: TEXTURES[at] ?? 'blank' }))}
          write={number}
        />
      </ChartFigure>
      {open > 0 && <p class="small">{words.open(number(open))}</p>}
      {unscored > 0 && <p class="small">{words.unscored(number(unscored))}</p>}
    </section>
  )
}
