/** How the playing of a case is saved: one key for each case. */
import { fields, id, integer, item, list, orElse, record, stamp } from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { type CaseState, MAX_STEPS, mergeCaseStates } from './model.ts'

const path = item(list(fields({ scene: id, choice: id }), MAX_STEPS))

/** Older than any change, so that every other way wins over it. */
const NO_PATH: CaseState['path'] = { at: 0, by: '', value: [] }

export const saved = defineSaved<CaseState>({
  feature: 'case',
  version: 1,
  read: fields(
    { path: orElse(path, NO_PATH), visited: orElse(record(stamp), {}) },
    { first: fields({ ending: id, at: stamp, earned: record(integer(1_000_000)) }) },
  ),
  older: {},
  migrations: {},
  empty: () => ({ path: NO_PATH, visited: {} }),
  merge: mergeCaseStates,
})
