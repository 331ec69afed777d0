/** How the steps of an evaluation are saved, so that they can be taken back after a reload. Never leaves the device. */
import { newest, type Stamp } from '../../../storage/item.ts'
import {
  exactly,
  fields,
  isObject,
  id as join,
  list,
  orElse,
  type Reader,
  stamp,
  text,
} from '../../../storage/reader.ts'
import { defineSaved } from '../../../storage/saved-format.ts'
import { STEP_NAMES, type StepName } from '../command.ts'
import { valueReaders } from '../saved.ts'
import { ITEM_PARTS } from '../values.ts'
import type { Patch, Step, Steps } from './steps.ts'

/** The steps, and the moment when somebody worked on them last. */
export interface KeptSteps extends Steps {
  at: Stamp
}

const { setup, order, sample } = valueReaders
/** Assigning this name would set the prototype instead of an entry. */
const itemId: Reader<string> = (value) => (value === '__proto__' ? undefined : text(1000)(value))
const patchReaders: Record<string, Reader<Patch>> = {
  setup: fields({ part: exactly('setup'), was: setup, is: setup }),
  order: fields({ part: exactly('order'), was: order, is: order }),
  sample: fields({ part: exactly('sample') }, { was: sample, is: sample }),
  ...Object.fromEntries(
    ITEM_PARTS.map((part): [string, Reader<Patch>] => {
      const value: Reader<unknown> = valueReaders[part]
      return [part, fields({ part: exactly(part), id: itemId }, { was: value, is: value })]
    }),
  ),
}
const patch: Reader<Patch> = (value) => {
  const part = isObject(value) ? value.part : undefined
  return typeof part === 'string' && Object.hasOwn(patchReaders, part)
    ? patchReaders[part]?.(value)
    : undefined
}
const name: Reader<StepName> = (value) =>
  STEP_NAMES.map((known) => exactly(known)(value)).find((read) => read !== undefined)
const step = fields({ name, at: stamp, patches: list(patch, 10_000) }, { join })

/** The steps after the last broken one: without that one, none before it can be taken back. */
const steps: Reader<Step[]> = (value) => {
  if (!Array.isArray(value) || value.length > 1000) return undefined
  const read = value.map(step)
  const from = read.map((each) => each?.whole === true).lastIndexOf(false) + 1
  return { value: read.slice(from).flatMap((each) => (each ? [each.value] : [])), whole: from === 0 }
}

export const saved = defineSaved<KeptSteps>({
  feature: 'evaluation-undo',
  version: 1,
  read: fields({ at: orElse(stamp, 0), done: orElse(steps, []), undone: orElse(steps, []) }),
  older: {},
  migrations: {},
  stays: true,
  empty: () => ({ at: 0, done: [], undone: [] }),
  // The steps of two tabs don't mix: those of the tab that worked last stay.
  merge: newest,
})
