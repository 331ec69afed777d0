import { formatDays, formatWeekday } from '../../../i18n/dates.ts'
import type { Day } from '../model.ts'
import type { CalendarFindings } from '../plan/calendar.ts'
import { fourWeeks } from '../plan/weeks.ts'
import { titleOf } from '../title-of.ts'
import type { EvaluationView } from '../view.ts'
import { clockOf } from './clock.ts'
import { calendarTold } from './told.ts'
import { calendarWords } from './words.ts'

interface CalendarSheetProps {
  view: EvaluationView
  start: Day
  findings: CalendarFindings
}

/** The calendar on paper: one table, a body for each week, days without a post left out. */
export function CalendarSheet({ view, start, findings }: CalendarSheetProps) {
  const { content, library, locale } = view
  const words = calendarWords(locale)
  const { columns } = words
  const { account, agency } = content.setup
  const weeks = fourWeeks(start)
  return (
    <section class="audit-lying">
      <h2>{words.heading}</h2>
      <p>{[account.trim(), agency.trim()].filter(Boolean).join(' · ')}</p>
      <table class="audit-table">
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {weeks.map((days, week) => (
          <tbody key={days[0]}>
            <tr>
              <th scope="rowgroup" colSpan={6}>
                {words.week(week + 1, formatDays(days[0] ?? '', days.at(-1) ?? '', locale))}
              </th>
            </tr>
            {findings.slots.map((id) => {
              const slot = content.calendar[id]
              if (!slot || !days.includes(slot.day)) return null
              return (
                <tr key={id}>
                  <td>{formatWeekday(slot.day, locale)}</td>
                  <td>{clockOf(slot.time)}</td>
                  <td>{slot.title.trim() || words.untitled}</td>
                  <td>{titleOf(library.channels, slot.channel)}</td>
                  <td>{titleOf(library.pillars, slot.pillar)}</td>
                  <td>{slot.owner}</td>
                </tr>
              )
            })}
          </tbody>
        ))}
      </table>
      <ul>
        {calendarTold(findings, content, library, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
