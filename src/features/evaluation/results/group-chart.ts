/** Groups of posts as a chart, its table and its sentence. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Group } from '../measures/groups.ts'
import type { ChartTable } from './charts/ChartFigure.tsx'
import type { DotRow } from './charts/DotChart.tsx'
import { measureWords } from './measure-words.ts'
import { rateText } from './percent.ts'

export interface GroupChart {
  /** Groups with a rate. */
  rows: DotRow[]
  description: string
  table(number: (value: number) => string): ChartTable
}

/** The median rate of each group, with the middle half of its rates. */
export function groupChart(groups: readonly (Group & { name: string })[], locale: Locale): GroupChart {
  const words = measureWords(locale).groups
  const write = (value: number) => rateText(value, locale)
  const rows = groups.flatMap(({ name, rates, tooFew }): DotRow[] => {
    const { spread, n } = rates
    if (!spread) return []
    return [
      {
        label: name,
        note: words.note(write(spread.median), formatNumber(n, locale)),
        value: spread.median,
        range: [spread.lower, spread.upper],
        isFew: tooFew,
      },
    ]
  })
  const sentences = groups.flatMap(({ name, rates: { spread, n } }) =>
    spread ? words.row(name, write(spread.median), formatNumber(n, locale)) : [],
  )
  return {
    rows,
    description: words.described(sentences.join(' ')),
    table: (number) => ({
      head: [words.group, words.all, words.n, words.median, words.pooled],
      rows: groups.map(({ name, posts, rates: { n, spread, pooled } }) => [
        name,
        number(posts.length),
        number(n),
        spread ? write(spread.median) : '–',
        pooled === undefined ? '–' : write(pooled),
      ]),
    }),
  }
}
