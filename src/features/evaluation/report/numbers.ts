/** What the numbers, the answers and the texts of all posts of the period say. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import { type Listed, type RateBasis, rateBasis, rateSummary } from '../measures/rates.ts'
import { responseOf } from '../measures/response.ts'
import { textsSummary } from '../measures/texts.ts'
import type { Fact } from '../results/Facts.tsx'
import { groupFigure, SHOWN_GROUPS } from '../results/group-figure.ts'
import { measureWords } from '../results/measure-words.ts'
import { rateFigure, rateForms, rateFormula, withoutRate } from '../results/rate-figure.ts'
import { responseFacts, responseNotes } from '../results/response-facts.ts'
import { acronymUses, jargonUses, textFacts } from '../results/text-facts.ts'
import { resultsWords } from '../results/words.ts'
import { poolOf } from '../sample/pool.ts'
import type { Block } from './blocks.ts'
import { figureBlocks } from './figure-blocks.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** As many acronyms, and words of offices, as are named; those of the most posts. */
const MOST_WORDS = 12

/** Engagement rate in its forms and by groups, response times, and open counts of texts: each only where there is data. */
export function numbersOf(source: ReportSource): Block[] {
  const { content, locale } = source
  const words = measureWords(locale)
  const { posts } = poolOf(content.posts, content.setup)
  const { rate, followers } = content.setup
  const heading: Block = { kind: 'heading', level: 1, text: reportWords(locale).numbers.heading }
  if (posts.length === 0) return [heading, { kind: 'text', text: words.noPosts }]
  const basis = rateBasis(posts, { rate, followers })
  return [
    heading,
    { kind: 'text', text: words.lead(formatNumber(posts.length, locale)) },
    ...ratesOf(posts, basis, source),
    ...SHOWN_GROUPS.flatMap((by): Block[] => {
      const figure = groupFigure(posts, by, basis, source)
      if (!figure) return []
      return [{ kind: 'heading', level: 2, text: figure.title }, ...figureBlocks(figure, locale)]
    }),
    ...responseTold(posts, source),
    ...textsTold(posts, source),
  ]
}

function ratesOf(posts: Listed[], basis: RateBasis, { content, locale }: ReportSource): Block[] {
  const { rate: words, few } = measureWords(locale)
  const summary = rateSummary(posts, basis)
  const figure = rateFigure(summary, locale)
  const heading: Block = {
    kind: 'heading',
    level: 2,
    text: words.heading(resultsWords(locale).rates[basis.rate]),
  }
  if (!figure) return [heading, ...notes(words.none)]
  const { caption, chart, description } = figure
  return [
    heading,
    ...notes([rateFormula(summary, locale), summary.tooFew && few].filter(Boolean).join(' ')),
    { kind: 'chart', chart, caption, alt: description },
    ...notes(withoutRate(summary, locale)),
    ...notes(words.formsNote),
    { kind: 'text', label: reportWords(locale).numbers.pooled, text: `${words.pooledLead}.` },
    { kind: 'table', caption: words.forms, ...rateForms(posts, content.setup, locale), wide: [0] },
  ]
}

function responseTold(posts: Listed[], { locale }: ReportSource): Block[] {
  const { response: words } = measureWords(locale)
  const response = responseOf(posts)
  const facts = responseFacts(response, locale)
  if (facts.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.heading },
    { kind: 'facts', rows: facts.map(factRow) },
    ...notes(responseNotes(response, locale).join(' ')),
  ]
}

function textsTold(posts: Listed[], { library, locale }: ReportSource): Block[] {
  const { text: words, few } = measureWords(locale)
  const summary = textsSummary(posts, library)
  if (summary.n === 0) return []
  const uses = (name: string, found: string[]) =>
    found.length > 0 ? [{ name, text: found.slice(0, MOST_WORDS).join('; ') }] : []
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...notes([words.n(formatNumber(summary.n, locale)), summary.tooFew && few].filter(Boolean).join(' ')),
    {
      kind: 'facts',
      rows: [
        ...textFacts(summary, locale).map(factRow),
        ...uses(words.acronyms, acronymUses(summary, locale)),
        ...uses(words.words, jargonUses(summary, { library, locale })),
      ],
    },
    ...notes(words.lead),
  ]
}

function factRow({ name, value, hint }: Fact): { name: string; text: string } {
  return { name, text: hint === undefined ? value : `${value} (${hint})` }
}

function notes(text: string): Block[] {
  return text ? [{ kind: 'text', text }] : []
}
