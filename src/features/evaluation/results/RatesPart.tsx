import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import { type Listed, type RateBasis, rateSummary, type WithoutRate } from '../measures/rates.ts'
import { ChartFigure } from './charts/ChartFigure.tsx'
import { StripChart } from './charts/StripChart.tsx'
import { Facts } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { rateText } from './percent.ts'
import { resultsWords } from './words.ts'

const REASONS: readonly WithoutRate[] = ['no-interactions', 'missing-parts', 'no-divisor', 'nought-divisor']

interface RatesPartProps {
  posts: Listed[]
  basis: RateBasis
  locale: Locale
  page: string
}

/** The engagement rate of the posts, named with its divisor: median, quartiles, pooled, n and what is left out. */
export function RatesPart({ posts, basis, locale, page }: RatesPartProps) {
  const { rate: words, few } = measureWords(locale)
  const summary = useMemo(() => rateSummary(posts, basis), [posts, basis])
  const number = (value: number) => formatNumber(value, locale)
  const write = (value: number) => rateText(value, locale)
  const divisor = resultsWords(locale).rates[basis.rate]
  const id = elementId(page, 'hasil-interaksi')
  const { spread, pooled, n, without, tooFew } = summary
  const left = REASONS.filter((reason) => without[reason] > 0)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading(divisor)}</h2>
      <p class="small">{words.formula(basis.parts.map((part) => words.parts[part]).join(' + '), divisor)}</p>
      {spread && pooled !== undefined ? (
        <>
          <Facts
            facts={[
              { name: words.median, value: write(spread.median) },
              { name: words.middle, value: words.between(write(spread.lower), write(spread.upper)) },
              { name: words.pooled, value: write(pooled), hint: words.pooledLead },
              { name: words.n, value: words.posts(number(n)) },
            ]}
          />
          {tooFew && <p class="small">{few}</p>}
          <ChartFigure
            caption={words.strip}
            table={{
              head: [words.number, words.value],
              rows: (['least', 'lower', 'median', 'upper', 'most'] as const).map((name) => [
                words[name],
                write(spread[name]),
              ]),
            }}
            locale={locale}
          >
            <StripChart
              id={`${id}-gambar`}
              title={words.heading(divisor)}
              description={words.described(
                number(n),
                write(spread.median),
                write(spread.least),
                write(spread.most),
              )}
              values={summary.rates.map(({ value }) => value)}
              spread={spread}
              medianText={words.medianAt(write(spread.median))}
              write={write}
            />
          </ChartFigure>
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {left.length > 0 && (
        <p class="small">
          {words.withoutHeading}:{' '}
          {left.map((reason) => words.without[reason](number(without[reason]))).join('; ')}.
        </p>
      )}
    </section>
  )
}
