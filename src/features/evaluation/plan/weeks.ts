/** The days of a plan of four weeks. Pure. */
import { addDays, mondayOf } from '../days.ts'
import type { Day } from '../model.ts'

export const WEEKS = 4

/** Four weeks of seven days, from the Monday of the week in which a day lies. @throws RangeError for what is no day */
export function fourWeeks(day: Day): Day[][] {
  const monday = mondayOf(day)
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => addDays(monday, week * 7 + at)),
  )
}
