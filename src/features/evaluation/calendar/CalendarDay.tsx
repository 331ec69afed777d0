import { formatDate, formatWeekday } from '../../../i18n/dates.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { isDay } from '../days.ts'
import { factsLine } from '../facts-line.ts'
import type { Day, Made } from '../model.ts'
import { titleOf } from '../title-of.ts'
import type { EvaluationView } from '../view.ts'
import { clockOf } from './clock.ts'
import { calendarWords } from './words.ts'

interface CalendarDayProps {
  view: EvaluationView
  /** Absent for places outside the plan, each of which then says its day. */
  day?: Day
  slots: Made[]
  add?(): void
}

/** One day with what is published on it. */
export function CalendarDay({ view, day, slots, add }: CalendarDayProps) {
  const { content, library, locale } = view
  const words = calendarWords(locale)
  const name = day === undefined ? '' : formatWeekday(day, locale)
  return (
    <li class={slots.length === 0 ? 'audit-day audit-day-free' : 'audit-day'}>
      {day !== undefined && <b>{name}</b>}
      <div>
        {slots.map((id) => {
          const slot = content.calendar[id]
          if (!slot) return null
          const about = [
            day === undefined && isDay(slot.day) && formatDate(slot.day, locale),
            clockOf(slot.time) || words.noTime,
            titleOf(library.channels, slot.channel),
            titleOf(library.pillars, slot.pillar),
            slot.owner.trim(),
          ]
          return (
            <button type="button" class="audit-slot" key={id} onClick={() => view.show('calendar', id)}>
              <b>{slot.title.trim() || words.untitled}</b>
              <small>{factsLine(about)}</small>
            </button>
          )
        })}
      </div>
      {add && (
        <button type="button" class="button plain icon-only" aria-label={words.addOn(name)} onClick={add}>
          <Icon d={plus} />
        </button>
      )}
    </li>
  )
}
