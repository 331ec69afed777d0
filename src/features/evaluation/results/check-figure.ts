/** How many posts fulfil each line of a checklist, as a chart, its table and its sentences. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { RubricPart } from '../content.ts'
import type { Finding } from '../findings/findings.ts'
import type { Figure } from './charts/figure.ts'
import { percentOf } from './percent.ts'
import { resultsWords } from './words.ts'

/** Yes, no and what can't be told, line by line. */
export function checkFigure(
  part: Pick<RubricPart, 'title' | 'criteria'>,
  findings: readonly Finding[],
  locale: Locale,
): Figure {
  const { checks, part: words } = resultsWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const titleOf = (id: string) => part.criteria.find((one) => one.id === id)?.title ?? id
  const hasOpen = findings.some(({ open }) => open > 0)
  const rows = findings.map(({ criterion, distribution: [no = 0, yes = 0], notAssessable, yesShare, n }) => ({
    label: titleOf(criterion),
    note: yesShare === undefined ? words.noNote : checks.note(percentOf(yesShare, locale), number(n)),
    values: [yes, no, notAssessable],
  }))
  return {
    caption: checks.heading(part.title),
    shortCaption: checks.shortHeading,
    chart: {
      kind: 'bars',
      rows,
      parts: [
        { name: checks.yes, texture: 'solid' },
        { name: checks.no, texture: 'blank' },
        { name: words.notAssessable, texture: 'dashed' },
      ],
      write: number,
    },
    description: checks.described(rows.map(({ label, note }) => words.row(label, note)).join(' ')),
    table: {
      head: [
        words.criterion,
        checks.yes,
        checks.no,
        words.notAssessableLong,
        ...(hasOpen ? [words.openColumn] : []),
        words.n,
      ],
      rows: findings.map(({ criterion, distribution: [no = 0, yes = 0], notAssessable, open, n }) => [
        titleOf(criterion),
        ...[yes, no, notAssessable, ...(hasOpen ? [open] : []), n].map(number),
      ]),
    },
  }
}
