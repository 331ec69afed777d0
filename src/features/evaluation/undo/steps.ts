/** Steps that can be taken back, as the items they changed: a copy in another tab is not undone with them. Pure. */
import { joinedStep, type Step as StepOf, type Steps as StepsOf } from '../../../storage/undo-steps.ts'
import type { StepName } from '../command.ts'
import type { Content } from '../model.ts'
import { isSame } from '../same.ts'
import { ITEM_PARTS, WHOLE_PARTS } from '../values.ts'

/** One changed thing; `was` or `is` is absent where it was not there. */
export interface Patch {
  part: (typeof ITEM_PARTS)[number] | (typeof WHOLE_PARTS)[number]
  /** Of parts that are kept item by item. */
  id?: string
  was?: unknown
  is?: unknown
}

export type Step = StepOf<StepName, Patch>
export type Steps = StepsOf<Step>

/** More than anybody takes back. */
const MAX_STEPS = 100

/** The steps after one more change. @param now milliseconds since 1970 */
export function withStep(
  steps: Steps,
  { name, join }: { name: StepName; join?: string },
  before: Content,
  after: Content,
  now: number,
): Steps {
  const last = joinedStep(steps, join, now)
  const fresh = patchesBetween(before, after)
  const patches = last ? joined(last.patches, fresh) : fresh
  const earlier = last ? steps.done.slice(0, -1) : steps.done
  if (patches.length === 0) return { done: earlier, undone: [] }
  const step: Step = { name, ...(join !== undefined && { join }), at: now, patches }
  return { done: [...earlier, step].slice(-MAX_STEPS), undone: [] }
}

/** Takes the last step back; undefined when there is none, or when what it changed was changed since. */
export function undone(steps: Steps, content: Content): { steps: Steps; content: Content } | undefined {
  const step = steps.done.at(-1)
  const changed = step && patched(content, step.patches, 'is', 'was')
  if (!changed) return undefined
  return { content: changed, steps: { done: steps.done.slice(0, -1), undone: [...steps.undone, step] } }
}

/** Does the last undone step again; undefined as in `undone`. */
export function redone(steps: Steps, content: Content): { steps: Steps; content: Content } | undefined {
  const step = steps.undone.at(-1)
  const changed = step && patched(content, step.patches, 'was', 'is')
  if (!changed) return undefined
  const { join: _, ...again } = step
  return { content: changed, steps: { done: [...steps.done, again], undone: steps.undone.slice(0, -1) } }
}

function patchesBetween(before: Content, after: Content): Patch[] {
  const whole = WHOLE_PARTS.flatMap((part): Patch[] =>
    before[part] === after[part] ? [] : [{ part, was: before[part], is: after[part] }],
  )
  const items = ITEM_PARTS.flatMap((part): Patch[] => {
    const [was, is] = [before[part], after[part]]
    if (was === is) return []
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((id) => {
      const patch = { part, id, was: own(was, id), is: own(is, id) }
      return patch.was === patch.is ? [] : [patch]
    })
  })
  return [...whole, ...items].filter(({ was, is }) => !isSame(was, is))
}

/** Two rows of patches as one: where both changed the same thing, from the first's beginning to the second's end. */
function joined(first: Patch[], second: Patch[]): Patch[] {
  const all = new Map(first.map((patch) => [nameOf(patch), patch]))
  for (const patch of second) {
    const earlier = all.get(nameOf(patch))
    all.set(nameOf(patch), earlier ? { ...patch, was: earlier.was } : patch)
  }
  return [...all.values()].filter(({ was, is }) => !isSame(was, is))
}

function patched(
  content: Content,
  patches: Patch[],
  from: 'was' | 'is',
  to: 'was' | 'is',
): Content | undefined {
  const changed: Record<string, unknown> = { ...content }
  for (const patch of patches) {
    const { part, id } = patch
    if (id === undefined) {
      if (!isSame(changed[part], patch[from])) return undefined
      if (patch[to] === undefined) delete changed[part]
      else changed[part] = patch[to]
      continue
    }
    // Copied once for each part: a step may hold thousands of posts.
    const items: Record<string, unknown> =
      changed[part] === content[part] ? { ...content[part] } : (changed[part] as Record<string, unknown>)
    if (!isSame(own(items, id), patch[from])) return undefined
    if (patch[to] === undefined) delete items[id]
    else items[id] = patch[to]
    changed[part] = items
  }
  // Each part got a value that stood in the same part before.
  return changed as unknown as Content
}

/** An id may be the name of something that every object has, such as `constructor`. */
function own(items: Record<string, unknown>, id: string): unknown {
  return Object.hasOwn(items, id) ? items[id] : undefined
}

function nameOf({ part, id = '' }: Patch): string {
  return `${part}/${id}`
}
