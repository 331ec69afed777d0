/** The distribution of levels as a chart, its table and its sentence. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { RubricPart } from '../content.ts'
import type { Finding } from '../findings/findings.ts'
import type { BarRow } from './charts/BarChart.tsx'
import type { ChartTable } from './charts/ChartFigure.tsx'
import { resultsWords } from './words.ts'

export interface DistributionChart {
  rows: BarRow[]
  /** Of the parts of each bar: the levels, then what could not be assessed. */
  names: string[]
  description: string
  table: ChartTable
}

/** How many posts got which level. @param levels names of the levels, the lowest first */
export function distributionChart(
  part: Pick<RubricPart, 'criteria'>,
  findings: readonly Finding[],
  levels: readonly string[],
  locale: Locale,
): DistributionChart {
  const words = resultsWords(locale).part
  const number = (value: number) => formatNumber(value, locale)
  const names = [...levels.map((name, level) => `${level} ${name}`), words.notAssessable]
  const titleOf = (id: string) => part.criteria.find((one) => one.id === id)?.title ?? id
  const rows = findings.map(({ criterion, distribution, notAssessable, median, n }) => ({
    label: titleOf(criterion),
    note: median === undefined ? words.noNote : words.note(number(median), number(n)),
    values: [...distribution, notAssessable],
  }))
  const sentences = rows.map(({ label, values }) => {
    const counts = values.flatMap((count, at) =>
      count > 0 ? words.count(names[at] ?? '', number(count)) : [],
    )
    return words.row(label, counts.join(', ') || words.noNote)
  })
  return {
    rows,
    names,
    description: words.described(sentences.join(' ')),
    table: {
      head: [words.criterion, ...names.slice(0, -1), words.notAssessableLong, words.median, words.n],
      rows: findings.map(({ criterion, distribution, notAssessable, median, n }) => [
        titleOf(criterion),
        ...[...distribution, notAssessable].map(number),
        median === undefined ? '–' : number(median),
        number(n),
      ]),
    },
  }
}
