/** How the reading of a lesson is saved. */
import { type GenericSchema, object, optional, record } from 'valibot'
import { count, id, item, stamp } from '../../storage/item-schema.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type LessonState, mergeLessonStates } from './model.ts'

const place: GenericSchema<{ section: string; block: number }, { section: string; block: number }> = object({
  section: id,
  block: count,
})

const v1 = object({ seen: record(id, stamp), place: optional(item(place)), doneAt: optional(stamp) })

export const saved = defineSaved<LessonState>({
  feature: 'lesson',
  version: 1,
  versions: { 1: v1 },
  migrations: {},
  empty: () => ({ seen: {} }),
  merge: mergeLessonStates,
  // optional() types its fields as possibly undefined; parsing never adds such a field.
  schema: v1 as unknown as GenericSchema<unknown, LessonState>,
})
