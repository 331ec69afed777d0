/** The engagement rates of all posts as a chart, as facts and in their four forms. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { type Listed, type RateSummary, rateBasis, rateSummary, type WithoutRate } from '../measures/rates.ts'
import { RATES, type Setup } from '../model.ts'
import type { ChartTable, Figure } from './charts/figure.ts'
import type { Fact } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { rateText } from './percent.ts'
import { resultsWords } from './words.ts'

const REASONS: readonly WithoutRate[] = ['no-interactions', 'missing-parts', 'no-divisor', 'nought-divisor']

/** Of what the rate is made. */
export function rateFormula({ basis }: RateSummary, locale: Locale): string {
  const { rate: words } = measureWords(locale)
  const parts = basis.parts.map((part) => words.parts[part]).join(' + ')
  return words.formula(parts, resultsWords(locale).rates[basis.rate])
}

/** Median, quartiles, pooled rate, and of how many posts; none where no post has a rate. */
export function rateFacts({ spread, pooled, n }: RateSummary, locale: Locale): Fact[] {
  const { rate: words } = measureWords(locale)
  if (!spread || pooled === undefined) return []
  const write = (value: number) => rateText(value, locale)
  return [
    { name: words.median, value: write(spread.median) },
    { name: words.middle, value: words.between(write(spread.lower), write(spread.upper)) },
    { name: words.pooled, value: write(pooled), hint: words.pooledLead },
    { name: words.n, value: words.posts(formatNumber(n, locale)) },
  ]
}

/** Every post as a dot. @returns undefined where no post has a rate */
export function rateFigure({ spread, rates, n }: RateSummary, locale: Locale): Figure | undefined {
  const { rate: words } = measureWords(locale)
  if (!spread) return undefined
  const write = (value: number) => rateText(value, locale)
  const { least, median, most } = spread
  return {
    caption: words.strip,
    shortCaption: words.strip,
    chart: {
      kind: 'strip',
      values: rates.map(({ value }) => value),
      spread,
      medianText: words.medianAt(write(median)),
      write,
    },
    description: words.described(formatNumber(n, locale), write(median), write(least), write(most)),
    table: {
      head: [words.number, words.value],
      rows: (['least', 'lower', 'median', 'upper', 'most'] as const).map((name) => [
        words[name],
        write(spread[name]),
      ]),
    },
  }
}

/** How many posts are not counted, and why; '' where all are. */
export function withoutRate({ without }: RateSummary, locale: Locale): string {
  const { rate: words } = measureWords(locale)
  const left = REASONS.filter((reason) => without[reason] > 0)
  if (left.length === 0) return ''
  const told = left.map((reason) => words.without[reason](formatNumber(without[reason], locale)))
  return words.left(told.join('; '))
}

/** The four forms of the rate, which are four different numbers, of those posts that have them. */
export function rateForms(
  posts: readonly Listed[],
  { followers }: Pick<Setup, 'followers'>,
  locale: Locale,
): ChartTable {
  const { rate: words } = measureWords(locale)
  const shown = (value: number | undefined) => (value === undefined ? '–' : rateText(value, locale))
  return {
    head: [
      words.form,
      words.count,
      words.least,
      words.lower,
      words.median,
      words.upper,
      words.most,
      words.pooled,
    ],
    rows: RATES.map((rate) => {
      const { n, spread, pooled } = rateSummary(posts, rateBasis(posts, { rate, followers }))
      return [
        words.per(resultsWords(locale).rates[rate]),
        formatNumber(n, locale),
        ...[spread?.least, spread?.lower, spread?.median, spread?.upper, spread?.most, pooled].map(shown),
      ]
    }),
  }
}
