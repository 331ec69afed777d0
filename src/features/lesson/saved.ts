/** How the reading of a lesson is saved. */
import { fields, id, integer, item, orElse, record, stamp } from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type LessonState, mergeLessonStates } from './model.ts'

export const saved = defineSaved<LessonState>({
  feature: 'lesson',
  version: 1,
  read: fields(
    { seen: orElse(record(stamp), {}) },
    { place: item(fields({ section: id, block: integer(100_000) })), doneAt: stamp },
  ),
  older: {},
  migrations: {},
  empty: () => ({ seen: {} }),
  merge: mergeLessonStates,
})
