import { useState } from 'preact/hooks'
import { formatDays } from '../../../i18n/dates.ts'
import { elementId } from '../../../i18n/routes.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { isDay } from '../days.ts'
import { TextField } from '../fields/TextField.tsx'
import type { Day } from '../model.ts'
import { calendarFindings } from '../plan/calendar.ts'
import { fourWeeks } from '../plan/weeks.ts'
import type { EvaluationView } from '../view.ts'
import { CalendarCheck } from './CalendarCheck.tsx'
import { CalendarDay } from './CalendarDay.tsx'
import { CalendarSheet } from './CalendarSheet.tsx'
import { addSlot, beginPlan } from './commands.ts'
import { localDay, planStart } from './start.ts'
import { calendarWords } from './words.ts'

/** Four weeks, day by day, with what is to be seen to; on paper one table. */
export function CalendarWeeks({ view }: { view: EvaluationView }) {
  const { content, library, locale, page } = view
  const words = calendarWords(locale)
  const [today] = useState(() => localDay(pageVault.platform.now()))
  const start = planStart(content, today)
  const findings = calendarFindings(content.calendar, start, library.pillars)
  const slotsOn = (day: Day) => findings.slots.filter((id) => content.calendar[id]?.day === day)

  function add(day: Day) {
    const id = view.make()
    const channel = content.setup.channel
    view.run(addSlot(id, { day, time: '', title: '', owner: '', ...(channel !== '' && { channel }) }))
    view.show('calendar', id)
  }

  return (
    <>
      <div class="audit-plan no-print">
        <h2>{words.heading}</h2>
        <div class="audit-start">
          <TextField
            id={elementId(page, 'kalender', 'mulai')}
            label={words.start}
            value={start}
            type="date"
            hint={words.startHint}
            write={(day) => isDay(day) && view.run(beginPlan(day))}
          />
        </div>
        <CalendarCheck view={view} findings={findings} />
        <div class="audit-weeks">
          {fourWeeks(start).map((days, week) => (
            <section key={days[0]}>
              <h3>{words.week(week + 1, formatDays(days[0] ?? '', days.at(-1) ?? '', locale))}</h3>
              <ul>
                {days.map((day) => (
                  <CalendarDay key={day} view={view} day={day} slots={slotsOn(day)} add={() => add(day)} />
                ))}
              </ul>
            </section>
          ))}
          {findings.outside.length > 0 && (
            <section>
              <h3>{words.outside}</h3>
              <ul>
                <CalendarDay view={view} slots={findings.outside} />
              </ul>
            </section>
          )}
        </div>
        <div class="audit-plan-ways">
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
          <button type="button" class="button primary" onClick={() => view.show('report')}>
            {words.next}
          </button>
        </div>
      </div>
      <CalendarSheet view={view} start={start} findings={findings} />
    </>
  )
}
