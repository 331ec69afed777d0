/** The distribution of levels as a chart, its table and its sentences. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { RubricPart } from '../content.ts'
import type { Finding } from '../findings/findings.ts'
import type { Figure } from './charts/figure.ts'
import { TEXTURES } from './charts/texture.ts'
import { resultsWords } from './words.ts'

/** How many posts got which level. @param levels names of the levels, the lowest first */
export function levelFigure(
  part: Pick<RubricPart, 'title' | 'criteria'>,
  findings: readonly Finding[],
  levels: readonly string[],
  locale: Locale,
): Figure {
  const words = resultsWords(locale).part
  const number = (value: number) => formatNumber(value, locale)
  const names = [...levels.map((name, level) => `${level} ${name}`), words.notAssessable]
  const titleOf = (id: string) => part.criteria.find((one) => one.id === id)?.title ?? id
  const hasOpen = findings.some(({ open }) => open > 0)
  const rows = findings.map(({ criterion, distribution, notAssessable, median, n }) => ({
    label: titleOf(criterion),
    note: median === undefined ? words.noNote : words.note(number(median), number(n)),
    values: [...distribution, notAssessable],
  }))
  const sentences = rows.map(({ label, values }) => {
    const counts = values.flatMap((count, at) =>
      count > 0 ? words.count(names[at] ?? '', number(count)) : [],
    )
    return words.row(label, counts.join(', ') || words.noNote)
  })
  return {
    caption: words.heading(part.title),
    shortCaption: words.shortHeading,
    chart: {
      kind: 'bars',
      rows,
      parts: names.map((name, at) => ({ name, texture: TEXTURES[at] ?? 'blank' })),
      write: number,
    },
    description: words.described(sentences.join(' ')),
    table: {
      head: [
        words.criterion,
        ...names.slice(0, -1),
        words.notAssessableLong,
        ...(hasOpen ? [words.openColumn] : []),
        words.median,
        words.n,
      ],
      rows: findings.map(({ criterion, distribution, notAssessable, open, median, n }) => [
        titleOf(criterion),
        ...[...distribution, notAssessable].map(number),
        ...(hasOpen ? [number(open)] : []),
        median === undefined ? '–' : number(median),
        number(n),
      ]),
    },
  }
}
