/** How the steps of a board are saved, so that they can be undone after a reload. Never leaves the device. */
import { larger } from '../../../storage/item.ts'
import {
  exactly,
  fields,
  id,
  integer,
  list,
  orElse,
  type Reader,
  stamp,
  text,
} from '../../../storage/reader.ts'
import { defineSaved } from '../../../storage/saved-format.ts'
import { MAX_STEPS_LENGTH } from '../../../storage/undo-steps.ts'
import { STEP_NAMES, type StepName } from '../command.ts'
import type { Steps } from './steps.ts'

const words = text(MAX_STEPS_LENGTH)
const patch = fields({ part: id, at: integer(MAX_STEPS_LENGTH * 100), was: words, is: words })
const name: Reader<StepName> = (value) =>
  STEP_NAMES.map((known) => exactly(known)(value)).find((read) => read !== undefined)
const step = fields({ name, at: stamp, patches: list(patch, 1000) }, { join: id })

const MAX_LIST = 20_000
export const saved = defineSaved<Steps>({
  feature: 'undo',
  version: 1,
  read: fields({ done: orElse(list(step, MAX_LIST), []), undone: orElse(list(step, MAX_LIST), []) }),
  older: {},
  migrations: {},
  stays: true,
  empty: () => ({ done: [], undone: [] }),
  // The steps of two tabs don't mix: those of the tab that worked last stay.
  merge: (a, b) => (lastMoment(a) === lastMoment(b) ? larger(a, b) : lastMoment(a) > lastMoment(b) ? a : b),
})

function lastMoment({ done, undone }: Steps): number {
  return [...done, ...undone].reduce((latest, { at }) => Math.max(latest, at), 0)
}
