import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationContent } from '../content.ts'
import { groupsOf } from '../measures/groups.ts'
import type { Listed, RateBasis } from '../measures/rates.ts'
import { ChartFigure } from './charts/ChartFigure.tsx'
import { DotChart } from './charts/DotChart.tsx'
import { groupChart } from './group-chart.ts'
import { measureWords } from './measure-words.ts'
import { rateText } from './percent.ts'

interface GroupRatesProps {
  posts: Listed[]
  by: 'pillar' | 'format' | 'weekday'
  basis: RateBasis
  library: Pick<EvaluationContent, 'pillars' | 'formats'>
  locale: Locale
  page: string
}

/** The engagement rate of groups of posts, side by side; groups under 20 are marked. */
export function GroupRates({ posts, by, basis, library, locale, page }: GroupRatesProps) {
  const words = measureWords(locale).groups
  const groups = useMemo(() => groupsOf(posts, by, basis), [posts, by, basis])
  const nameOf = (id: string | undefined): string => {
    if (id === undefined) return words.unknown[by]
    if (by === 'weekday') return words.weekdays[Number(id) - 1] ?? id
    const list = by === 'pillar' ? library.pillars : library.formats
    return list.find((one) => one.id === id)?.title ?? id
  }
  const number = (value: number) => formatNumber(value, locale)
  const chart = groupChart(
    groups.map((group) => ({ ...group, name: nameOf(group.id) })),
    locale,
  )
  const id = elementId(page, 'hasil-kelompok', by)
  // One group, or none that is known, compares nothing.
  if (chart.rows.length < 2) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{words.titles[by]}</h3>
      <ChartFigure caption={words.caption(words.titles[by])} table={chart.table(number)} locale={locale}>
        <DotChart
          id={`${id}-gambar`}
          title={words.titles[by]}
          description={chart.description}
          rows={chart.rows}
          write={(value) => rateText(value, locale)}
        />
      </ChartFigure>
      {chart.rows.some(({ isFew }) => isFew) && <p class="small">{words.hollow}</p>}
    </section>
  )
}
