import { clockText } from '../../i18n/clock.ts'
import { formatMinutes } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { elementId } from '../../i18n/routes.ts'
import { Block } from './Block.tsx'
import { ClockField } from './ClockField.tsx'
import type { DayOutline } from './model.ts'
import { endOf, startOf, totalsOf } from './schedule.ts'
import type { PlanView } from './use-plan.ts'
import { deskWords } from './words.ts'

interface DayProps {
  day: DayOutline
  view: PlanView
  /** Id of the block that runs now. */
  running: string | undefined
  /** The plan has no other day, so its title says nothing new. */
  isOnly: boolean
  page: string
  locale: Locale
}

/** One day as a ruled timetable. */
export function Day({ day, view, running, isOnly, page, locale }: DayProps) {
  const words = deskWords(locale).day
  const { plan, state, schedule } = view
  const element = elementId(page, plan.id, day.id)
  const start = startOf(day, state)
  const { taught, rest, dropped } = totalsOf(schedule, day.id)
  const sums = [
    words.taught(formatMinutes(taught, locale)),
    rest > 0 && words.rest(formatMinutes(rest, locale)),
    dropped > 0 && words.dropped(formatMinutes(dropped, locale)),
  ].filter(Boolean)
  return (
    <section class="day" aria-labelledby={element}>
      <div class="day-head">
        <div>
          <h3 id={element} class={isOnly ? 'visually-hidden' : undefined}>
            {day.title}
          </h3>
          <p class="day-span">{words.span(clockText(start), clockText(endOf(schedule, day.id) ?? start))}</p>
          <p class="small">{sums.join(', ')}</p>
        </div>
        <ClockField
          element={`${element}-mulai`}
          label={words.start}
          of={isOnly ? '' : day.title}
          minutes={start}
          locale={locale}
          onSet={(minutes) => view.start(day, minutes)}
        />
      </div>
      <ol class="timetable">
        {schedule
          .filter((scheduled) => scheduled.day === day.id)
          .map((scheduled) => (
            <Block
              key={scheduled.block.id}
              scheduled={scheduled}
              view={view}
              isRunning={scheduled.block.id === running}
              element={elementId(page, plan.id, 'blok', scheduled.block.id)}
              locale={locale}
            />
          ))}
      </ol>
    </section>
  )
}
