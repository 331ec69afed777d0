/** With which Monday a calendar begins. Pure. */
import { addDays, isDay, mondayOf } from '../days.ts'
import type { Content, Day } from '../model.ts'

/**
 * The week that was chosen; otherwise that of the earliest place; otherwise the one after this week.
 * @param today the local day
 */
export function planStart({ setup, calendar }: Pick<Content, 'setup' | 'calendar'>, today: Day): Day {
  if (setup.planFrom !== undefined && isDay(setup.planFrom)) return mondayOf(setup.planFrom)
  const [first] = Object.values(calendar)
    .map(({ day }) => day)
    .filter(isDay)
    .sort()
  return first === undefined ? addDays(mondayOf(today), 7) : mondayOf(first)
}

/** The local day of a moment. @param ms milliseconds since 1970 */
export function localDay(ms: number): Day {
  const moment = new Date(ms)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
