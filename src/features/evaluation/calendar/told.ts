/** What is to be seen to in a calendar, in words. Pure. */
import { formatDays, formatWeekday } from '../../../i18n/dates.ts'
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
  const dayOf = (slot: string | undefined) => calendar[slot ?? '']?.day ?? ''
  return [
    ...findings.gaps.map(({ from, to, days }) => words.gap(days, formatDays(from, to, locale))),
    ...findings.runs.map(({ pillar, slots }) =>
      words.run(
        slots.length,
        titleOf(library.pillars, pillar),
        formatDays(dayOf(slots[0]), dayOf(slots.at(-1)), locale),
      ),
    ),
    ...findings.doubled.map(({ day, channel, slots }) =>
      words.doubled(slots.length, titleOf(library.channels, channel), formatWeekday(day, locale)),
    ),
    ...(findings.withoutPillar > 0 ? [words.withoutPillar(findings.withoutPillar)] : []),
    ...(findings.outside.length > 0 ? [words.outsideNote(findings.outside.length)] : []),
  ]
}
