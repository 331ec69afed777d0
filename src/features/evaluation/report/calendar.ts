/** The calendar within a report. Pure. */
import { formatWeekday } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import { clockOf } from '../calendar/clock.ts'
import { calendarTold } from '../calendar/told.ts'
import { calendarWords } from '../calendar/words.ts'
import { addDays } from '../days.ts'
import { calendarFindings } from '../plan/calendar.ts'
import { WEEKS } from '../plan/weeks.ts'
import { titleOf } from '../title-of.ts'
import type { Block } from './blocks.ts'
import { dayName } from './names.ts'
import { reportPlanWords } from './plan-words.ts'
import type { ReportSource } from './source.ts'

/** Four weeks as a table, and what is to be seen to in them. */
export function calendarOf(source: ReportSource): Block[] {
  const { content, library, start, locale } = source
  const { calendar: words } = reportPlanWords(locale)
  const { columns, untitled } = calendarWords(locale)
  const findings = calendarFindings(content.calendar, start, library.pillars)
  const heading: Block = { kind: 'heading', level: 1, text: words.heading }
  if (findings.slots.length === 0) return [heading, { kind: 'text', text: words.none }]
  const told = calendarTold(findings, content, library, locale)
  const number = (value: number) => formatNumber(Math.round(value), locale)
  const shares = findings.shares.map(({ pillar, share = 0, target }) =>
    words.share(titleOf(library.pillars, pillar), number(share), number(target)),
  )
  return [
    heading,
    {
      kind: 'table',
      caption: words.caption(dayName(start, source), dayName(addDays(start, WEEKS * 7 - 1), source)),
      head: [columns.day, columns.time, columns.title, columns.channel, columns.pillar, columns.owner],
      rows: findings.slots.flatMap((id) => {
        const slot = content.calendar[id]
        if (!slot) return []
        return [
          [
            formatWeekday(slot.day, locale),
            clockOf(slot.time),
            slot.title.trim() || untitled,
            titleOf(library.channels, slot.channel),
            titleOf(library.pillars, slot.pillar),
            slot.owner.trim(),
          ],
        ]
      }),
      wide: [0, 2],
    },
    ...(told.length > 0
      ? [{ kind: 'list' as const, ordered: false, items: told.map((text) => ({ text })) }]
      : []),
    ...(findings.withoutPillar < findings.slots.length
      ? [{ kind: 'text' as const, label: words.shares, text: `${shares.join(', ')}.` }]
      : []),
  ]
}
