/** The first page of a report. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import { sentenceList } from '../../../i18n/sentence-list.ts'
import { shortened } from '../post-name.ts'
import type { Block, Item } from './blocks.ts'
import { accountName, criterionTitle, dayName } from './names.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** As many recommendations as stand on the first page. */
const MAIN = 5
/** Longest recommendation there, so that all of it is one page. */
const LONGEST = 180

/** What was scored, what came out lowest, and the first recommendations. */
export function summaryOf(source: ReportSource): Block[] {
  const { content, order, locale } = source
  const { summary } = reportWords(locale)
  const { setup, themes, calendar } = content
  const number = (value: number) => formatNumber(value, locale)
  const [from, to] = [dayName(setup.from, source), dayName(setup.to, source)]
  const goal = shortened(setup.goal, LONGEST)
  const items = order.slice(0, MAIN).flatMap((id) => {
    const recommendation = content.recommendations[id]
    return recommendation ? [mainItem(recommendation, source)] : []
  })
  const plan = [Object.keys(themes).length, Object.keys(calendar).length] as const
  return [
    { kind: 'heading', level: 1, text: summary.heading },
    {
      kind: 'text',
      label: summary.what,
      text: summary.whatText(
        number(source.scored),
        number(Object.keys(content.posts).length),
        accountName(source),
        from && to ? summary.period(from, to) : '',
      ),
    },
    ...(goal ? [{ kind: 'text' as const, label: summary.goal, text: goal }] : []),
    { kind: 'text', label: summary.lowest, text: lowestText(source) },
    { kind: 'heading', level: 2, text: summary.recommendations },
    items.length > 0
      ? { kind: 'list', ordered: true, items }
      : { kind: 'text', text: summary.noRecommendations },
    ...(order.length > MAIN ? [{ kind: 'text' as const, text: summary.more(number(order.length)) }] : []),
    ...(plan[0] + plan[1] > 0
      ? [
          {
            kind: 'text' as const,
            label: summary.plan,
            text: summary.planText(number(plan[0]), number(plan[1]), dayName(source.start, source)),
          },
        ]
      : []),
  ]
}

function mainItem(
  { action, owner, deadline }: { action: string; owner: string; deadline: string },
  source: ReportSource,
): Item {
  const { summary } = reportWords(source.locale)
  const who = shortened(owner)
  const until = dayName(deadline, source)
  return { text: shortened(action, LONGEST) + (who || until ? summary.owner(who, until) : '') }
}

function lowestText(source: ReportSource): string {
  const { lowest, locale } = source
  const { summary } = reportWords(locale)
  if (!lowest) return summary.noLowest
  const names = lowest.findings.map(({ criterion }) => `“${criterionTitle(source, criterion)}”`)
  const median = formatNumber(lowest.findings[0]?.median ?? 0, locale)
  const text = summary.lowestText(sentenceList(names, locale), median, formatNumber(lowest.n, locale))
  return `${text} ${lowest.tooFew ? summary.tooFew : summary.enough}`
}
