/** Groups of posts as a chart, its table and its sentences. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { EvaluationContent } from '../content.ts'
import { type Group, groupsOf } from '../measures/groups.ts'
import type { Listed, RateBasis } from '../measures/rates.ts'
import type { DotRow } from './charts/dot-shapes.ts'
import type { Figure } from './charts/figure.ts'
import { measureWords } from './measure-words.ts'
import { rateText } from './percent.ts'

/** The groups that are shown, in their order. */
export const SHOWN_GROUPS = ['pillar', 'format', 'weekday'] as const
export type ShownGroup = (typeof SHOWN_GROUPS)[number]

export interface GroupFigure extends Figure {
  title: string
}

/**
 * The median rate of each group, with the middle half of its rates.
 * @returns undefined where one group, or none that has a rate, compares nothing
 */
export function groupFigure(
  posts: readonly Listed[],
  by: ShownGroup,
  basis: RateBasis,
  { library, locale }: { library: Pick<EvaluationContent, 'pillars' | 'formats'>; locale: Locale },
): GroupFigure | undefined {
  const words = measureWords(locale).groups
  const write = (value: number) => rateText(value, locale)
  const number = (value: number) => formatNumber(value, locale)
  const nameOf = ({ id }: Group): string => {
    if (id === undefined) return words.unknown[by]
    if (by === 'weekday') return words.weekdays[Number(id) - 1] ?? id
    const list = by === 'pillar' ? library.pillars : library.formats
    return list.find((one) => one.id === id)?.title ?? id
  }
  const groups = groupsOf(posts, by, basis).map((group) => ({ ...group, name: nameOf(group) }))
  const rows = groups.flatMap(({ name, rates: { spread, n }, tooFew }): DotRow[] => {
    if (!spread) return []
    return [
      {
        label: name,
        note: words.note(write(spread.median), number(n)),
        value: spread.median,
        range: [spread.lower, spread.upper],
        isFew: tooFew,
      },
    ]
  })
  if (rows.length < 2) return undefined
  const sentences = groups.flatMap(({ name, rates: { spread, n } }) =>
    spread ? words.row(name, write(spread.median), number(n)) : [],
  )
  const title = words.titles[by]
  return {
    title,
    caption: words.caption(title),
    shortCaption: words.shortCaption,
    ...(rows.some(({ isFew }) => isFew) && { note: words.hollow }),
    chart: { kind: 'dots', rows, write },
    description: words.described(sentences.join(' ')),
    table: {
      head: [words.group, words.posts, words.n, words.lower, words.median, words.upper, words.pooled],
      rows: groups.map(({ name, posts: members, rates: { n, spread, pooled } }) => [
        name,
        number(members.length),
        number(n),
        ...[spread?.lower, spread?.median, spread?.upper, pooled].map((value) =>
          value === undefined ? '–' : write(value),
        ),
      ]),
    },
  }
}
