/** How changes of a plan, and the settings of the desk, are saved: one key for each. */
import { fields, flag, integer, items, orElse, stamp, text } from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { emptyPlanState, mergePlanStates, type PlanState } from './state.ts'

/** More than the storage holds: what it took can always be read back. */
const MAX_TEXT = 6_000_000
/** Minutes after midnight may pass midnight. */
const MAX_MINUTES = 10_000

export const saved = defineSaved<PlanState>({
  feature: 'plan',
  version: 1,
  read: fields({
    starts: orElse(items(integer(MAX_MINUTES)), {}),
    ends: orElse(items(integer(MAX_MINUTES)), {}),
    minutes: orElse(items(integer(MAX_MINUTES)), {}),
    notes: orElse(items(text(MAX_TEXT)), {}),
    dropped: orElse(items(flag), {}),
    begun: orElse(items(stamp), {}),
    settings: orElse(items(text(MAX_TEXT)), {}),
  }),
  older: {},
  migrations: {},
  empty: emptyPlanState,
  merge: mergePlanStates,
})
