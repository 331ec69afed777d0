import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationView } from '../view.ts'
import { ChartFigure } from './charts/ChartFigure.tsx'
import { checkFigure } from './check-figure.ts'
import { levelFigure } from './level-figure.ts'
import type { PartFindings } from './levels.ts'
import { resultsWords } from './words.ts'

/** How many posts got which level, or fulfil which line of a checklist, and what is not counted. */
export function Distribution({ view, part, findings }: PartFindings & { view: EvaluationView }) {
  const { library, locale, page } = view
  const words = resultsWords(locale).part
  const number = (value: number) => formatNumber(value, locale)
  const figure =
    part.kind === 'levels'
      ? levelFigure(part, findings, library.rubric.levels, locale)
      : checkFigure(part, findings, locale)
  const id = elementId(page, 'hasil', part.id)
  const open = findings.reduce((sum, finding) => sum + finding.open, 0)
  const unscored = findings.reduce((sum, finding) => sum + finding.unscored, 0)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      <ChartFigure figure={figure} locale={locale} />
      {open > 0 && <p class="small">{words.open(number(open))}</p>}
      {unscored > 0 && <p class="small">{words.unscored(number(unscored))}</p>}
    </section>
  )
}
