/** How was scored, and which posts. Pure. */
import { formatShortMoment } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import { sentenceList } from '../../../i18n/sentence-list.ts'
import { type Listed, type RateBasis, rateBasis, rateSummary } from '../measures/rates.ts'
import type { Made, Sample } from '../model.ts'
import { ratersWords } from '../raters/words.ts'
import { measureWords } from '../results/measure-words.ts'
import { resultsWords } from '../results/words.ts'
import { poolOf } from '../sample/pool.ts'
import { titleOf } from '../title-of.ts'
import type { Block } from './blocks.ts'
import { accountName, dayName, raterName } from './names.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** Facts of the evaluation, the sample with its seed, and the numbers of its groups. */
export function methodOf(source: ReportSource): Block[] {
  const { content, library, raters, today, locale } = source
  const words = reportWords(locale)
  const { method } = words
  const { setup, sample } = content
  const number = (value: number) => formatNumber(value, locale)
  const [from, to] = [dayName(setup.from, source), dayName(setup.to, source)]
  const rows = [
    {
      name: method.account,
      text: accountName(source) + (setup.kind === 'practice' ? ` (${words.practice})` : ''),
    },
    { name: method.agency, text: setup.agency.trim() },
    { name: method.channel, text: titleOf(library.channels, setup.channel || undefined) },
    { name: method.period, text: from && to ? `${from} – ${to}` : '' },
    { name: method.goal, text: setup.goal.trim() },
    { name: method.followers, text: setup.followers === undefined ? '' : number(setup.followers) },
    {
      name: method.raters,
      text: sentenceList(
        raters.map((person) => raterName(source, person)),
        locale,
      ),
    },
    { name: method.rubric, text: library.rubric.title },
    { name: method.day, text: dayName(today, source) },
  ]
  return [
    { kind: 'heading', level: 1, text: method.heading },
    { kind: 'facts', rows: rows.map(({ name, text }) => ({ name, text: text || words.notSet })) },
    ...raters.flatMap((person): Block[] => {
      const reopenedAt = content.raters[person]?.reopenedAt
      if (reopenedAt === undefined) return []
      const told = ratersWords(locale).reopened(formatShortMoment(reopenedAt, locale))
      return [{ kind: 'text', text: `${raterName(source, person)}: ${told}` }]
    }),
    { kind: 'heading', level: 2, text: method.sample },
    ...(sample ? sampleOf(sample, source) : [{ kind: 'text' as const, text: method.noSample }]),
  ]
}

function sampleOf(sample: Sample, source: ReportSource): Block[] {
  const { content, locale } = source
  const { method } = reportWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const all = Object.entries(content.posts)
  const pool = poolOf(content.posts, content.setup).posts
  const basis = rateBasis(pool, { rate: content.setup.rate, followers: content.setup.followers })
  const listed = (ids: readonly Made[]) => all.filter(([id]) => ids.includes(id))
  const { rates } = resultsWords(locale)
  const parts = basis.parts.map((part) => measureWords(locale).rate.parts[part]).join(' + ')
  return [
    {
      kind: 'text',
      text: method.sampleText(
        number(sample.newest.length),
        number(sample.best.length),
        number(sample.drawn.length),
        rates[sample.rate],
      ),
    },
    { kind: 'text', text: method.seed(String(sample.seed)) },
    {
      kind: 'table',
      caption: method.groups.caption(rates[basis.rate], parts),
      head: method.groups.head,
      rows: [
        rateRow(method.groups.newest, listed(sample.newest), basis, source),
        rateRow(method.groups.best, listed(sample.best), basis, source),
        rateRow(method.groups.drawn, listed(sample.drawn), basis, source),
        rateRow(method.groups.all, pool, basis, source),
      ],
      wide: [0],
    },
    { kind: 'text', text: method.groups.note },
  ]
}

function rateRow(name: string, posts: Listed[], basis: RateBasis, { locale }: ReportSource): string[] {
  const { n, spread } = rateSummary(posts, basis)
  const { unknown } = reportWords(locale).method
  const shown = (value: number | undefined) => (value === undefined ? unknown : formatNumber(value, locale))
  const counts = [posts.length, n].map((count) => formatNumber(count, locale))
  return [name, ...counts, shown(spread?.lower), shown(spread?.median), shown(spread?.upper)]
}
