/**
 * The smallest saved thing that can be merged: a value with the moment and the person of its last change.
 */

/** Milliseconds, always rising, also when the device's clock goes back. */
export type Stamp = number

/** Seven Crockford letters, or `lms-<learner id>`. */
export type Person = string

/** A value or its removal (tombstone), newest wins. */
export type Item<T> = { at: Stamp; by: Person } & ({ value: T } | { deleted: true })

/** Items by id, never an array; tombstones stay. */
export type Items<T> = Record<string, Item<T>>

/** What stands under one storage key. `rev` rises at each write. */
export interface Saved<T> {
  v: number
  at: Stamp
  rev: number
  data: T
}

/**
 * Newest wins; on a tie the larger person, then the larger JSON, so that both sides agree. Things that no person is
 * noted for, such as tries, have no `by` on either side.
 */
export function newest<V extends { at: Stamp; by?: Person }>(a: V, b: V): V {
  if (a.at !== b.at) return a.at > b.at ? a : b
  if (a.by !== b.by) return `${a.by}` > `${b.by}` ? a : b
  return larger(a, b)
}

/** The one with the larger JSON: settles ties in the same way on both sides. */
export function larger<A, B>(a: A, b: B): A | B {
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b
}

/** Merges two records of items key by key. */
export function mergeItems<T>(a: Items<T>, b: Items<T>): Items<T> {
  const merged: Items<T> = { ...a }
  for (const [id, item] of Object.entries(b)) {
    const mine = merged[id]
    merged[id] = mine ? newest(mine, item) : item
  }
  return merged
}

/** The value of an item, or undefined when there is none or it was removed. */
export function currentValue<T>(item: Item<T> | undefined): T | undefined {
  return item && 'value' in item ? item.value : undefined
}
