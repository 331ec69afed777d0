/** Names that several parts of a report use. Pure. */

import { formatDate } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Person } from '../../../storage/item.ts'
import type { RubricPart } from '../content.ts'
import { isDay } from '../days.ts'
import type { Id, Level, Made } from '../model.ts'
import { postName, shortened } from '../post-name.ts'
import { reportPlanWords } from './plan-words.ts'
import type { ReportSource } from './source.ts'
import { reportWords } from './text-words.ts'

/** So long that the first page stays one page. */
export const LONGEST_NAME = 100

/** The account, or the agency where it has no name. */
export function accountName({ content: { setup }, locale }: ReportSource): string {
  return shortened(setup.account || setup.agency, LONGEST_NAME) || reportWords(locale).untitled
}

/** A rater by name, or by number where there is none. */
export function raterName({ content, raters, locale }: ReportSource, person: Person): string {
  const { method } = reportWords(locale)
  const name = Object.hasOwn(content.raters, person) ? content.raters[person]?.name.trim() : ''
  return name || method.rater(formatNumber(raters.indexOf(person) + 1, locale))
}

/** A post in one line; '' where it is gone. */
export function postTitle({ content, locale }: ReportSource, post: Made): string {
  const found = Object.hasOwn(content.posts, post) ? content.posts[post] : undefined
  return found ? postName(found, locale) : ''
}

/** A day in words; '' for what is no day. */
export function dayName(day: string, { locale }: ReportSource): string {
  return isDay(day) ? formatDate(day, locale) : ''
}

/** A criterion by its title. */
export function criterionTitle({ library }: ReportSource, id: Id): string {
  for (const { criteria } of library.rubric.parts) {
    const found = criteria.find((criterion) => criterion.id === id)
    if (found) return found.title
  }
  return id
}

/** A level as it stands in tables: its number, yes or no, or that it can't be told. */
export function levelName(level: Level, kind: RubricPart['kind'], { locale }: ReportSource): string {
  const { findings } = reportWords(locale)
  if (level === 'not-assessable') return reportPlanWords(locale).appendix.short
  if (kind === 'yes-no') return level === 1 ? findings.yes : findings.no
  return String(level)
}
