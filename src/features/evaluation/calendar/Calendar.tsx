import type { EvaluationView } from '../view.ts'
import { CalendarWeeks } from './CalendarWeeks.tsx'
import { EditSlot } from './EditSlot.tsx'

/** The calendar of four weeks; or one place of it, to be written. */
export function Calendar({ view }: { view: EvaluationView }) {
  const { item } = view.address
  const isThere = item !== undefined && Object.hasOwn(view.content.calendar, item)
  return isThere ? <EditSlot key={item} view={view} id={item} /> : <CalendarWeeks view={view} />
}
