import { useMemo } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { type Listed, type RateBasis, rateSummary } from '../measures/rates.ts'
import type { Setup } from '../model.ts'
import { ChartFigure, PlainTable } from './charts/ChartFigure.tsx'
import { Facts } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { rateFacts, rateFigure, rateForms, rateFormula, withoutRate } from './rate-figure.ts'
import { resultsWords } from './words.ts'

interface RatesPartProps {
  posts: Listed[]
  setup: Pick<Setup, 'followers'>
  basis: RateBasis
  locale: Locale
  page: string
}

/** The engagement rate of the posts, named with its divisor: median, quartiles, pooled, n and what is left out. */
export function RatesPart({ posts, setup, basis, locale, page }: RatesPartProps) {
  const { rate: words, few } = measureWords(locale)
  const summary = useMemo(() => rateSummary(posts, basis), [posts, basis])
  const forms = useMemo(() => rateForms(posts, setup, locale), [posts, setup, locale])
  const figure = rateFigure(summary, locale)
  const left = withoutRate(summary, locale)
  const id = elementId(page, 'hasil-interaksi')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading(resultsWords(locale).rates[basis.rate])}</h2>
      <p class="small">{rateFormula(summary, locale)}</p>
      {figure ? (
        <>
          <Facts facts={rateFacts(summary, locale)} />
          {summary.tooFew && <p class="small">{few}</p>}
          <ChartFigure figure={figure} locale={locale} />
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {left !== '' && <p class="small">{left}</p>}
      <details class="results-more">
        <summary>{words.forms}</summary>
        <p class="small">{words.formsNote}</p>
        <PlainTable caption={words.forms} table={forms} />
      </details>
    </section>
  )
}
