import { useMemo } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationContent } from '../content.ts'
import type { Listed, RateBasis } from '../measures/rates.ts'
import { ChartFigure } from './charts/ChartFigure.tsx'
import { groupFigure, type ShownGroup } from './group-figure.ts'

interface GroupRatesProps {
  posts: Listed[]
  by: ShownGroup
  basis: RateBasis
  library: Pick<EvaluationContent, 'pillars' | 'formats'>
  locale: Locale
  page: string
}

/** The engagement rate of groups of posts, side by side; groups under 20 are marked. */
export function GroupRates({ posts, by, basis, library, locale, page }: GroupRatesProps) {
  const figure = useMemo(
    () => groupFigure(posts, by, basis, { library, locale }),
    [posts, by, basis, library, locale],
  )
  const id = elementId(page, 'hasil-kelompok', by)
  if (!figure) return null
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{figure.title}</h3>
      <ChartFigure figure={figure} locale={locale} />
    </section>
  )
}
