/** What is to be seen to in a calendar, in words. Pure. */
import { formatDate, formatWeekday } from '../../../i18n/dates.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { EvaluationContent } from '../content.ts'
import type { Content } from '../model.ts'
import type { CalendarFindings } from '../plan/calendar.ts'
import { titleOf } from '../title-of.ts'
import { calendarWords } from './words.ts'

/** A sentence for each thing; none where all is well. */
export function calendarTold(
  findings: CalendarFindings,
  { calendar }: Content,
  library: EvaluationContent,
  locale: Locale,
): string[] {
  const words = calendarWords(locale)
  const dayOf = (slot: string | undefined) => formatDate(calendar[slot ?? '']?.day ?? '', locale)
  return [
    ...findings.gaps.map(({ from, to, days }) =>
      words.gap(days, formatDate(from, locale), formatDate(to, locale)),
    ),
    ...findings.runs.map(({ pillar, slots }) =>
      words.run(slots.length, titleOf(library.pillars, pillar), dayOf(slots[0]), dayOf(slots.at(-1))),
    ),
    ...findings.doubled.map(({ day, channel, slots }) =>
      words.doubled(slots.length, titleOf(library.channels, channel), formatWeekday(day, locale)),
    ),
    ...(findings.withoutPillar > 0 ? [words.withoutPillar(findings.withoutPillar)] : []),
    ...(findings.outside.length > 0 ? [words.outsideNote(findings.outside.length)] : []),
  ]
}
