/** Steps that can be taken back, whatever they change: which belong together, and how many are kept. Pure. */

/** One step of a person. */
export interface Step<Name extends string, Patch> {
  name: Name
  /** Steps with the same value that follow each other soon are one, such as the letters of one field. */
  join?: string
  /** Milliseconds since 1970. */
  at: number
  patches: Patch[]
}

/** What was done, and what was undone and can be done again; the last one is the next. */
export interface Steps<S> {
  done: S[]
  undone: S[]
}

/** Letters that follow each other within this time are one step, in milliseconds. */
const JOIN_WITHIN_MS = 3000
/** Most characters that the steps of one board or evaluation may take in storage. */
export const MAX_STEPS_LENGTH = 200_000

/**
 * The last step, when what is done now belongs to it.
 * @param join of what is done now
 * @param now milliseconds since 1970
 */
export function joinedStep<S extends Step<string, unknown>>(
  { done }: Steps<S>,
  join: string | undefined,
  now: number,
): S | undefined {
  const last = done.at(-1)
  return last && join !== undefined && last.join === join && now - last.at < JOIN_WITHIN_MS ? last : undefined
}

/** The newest steps that fit into so many characters of JSON: without what came after it, none can be taken back. */
export function withinLimit<S extends Step<string, unknown>>(
  { done, undone }: Steps<S>,
  limit = MAX_STEPS_LENGTH,
): Steps<S> {
  let left = limit - JSON.stringify({ done: [], undone: [] }).length
  const fitting = (list: S[]) => {
    let from = list.length
    for (; from > 0; from -= 1) {
      const length = lengthOf(list[from - 1]) + 1
      if (length > left) break
      left -= length
    }
    return from === 0 ? list : list.slice(from)
  }
  // What was undone is needed first: it can only be done again as long as nothing else is done.
  const kept = fitting(undone)
  return { done: fitting(done), undone: kept }
}

/** Steps never change, so each is written out once only: there may be thousands, and a stroke adds one. */
const lengths = new WeakMap<object, number>()

/** At least as many characters as the step takes. What is too long for storage is not counted to its end. */
function lengthOf(step: Step<string, unknown> | undefined): number {
  if (!step) return 0
  const known = lengths.get(step)
  if (known !== undefined) return known
  let length = JSON.stringify({ ...step, patches: [] }).length
  for (const patch of step.patches) {
    length += JSON.stringify(patch).length + 1
    if (length > MAX_STEPS_LENGTH) break
  }
  lengths.set(step, length)
  return length
}
