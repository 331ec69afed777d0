/** What may stand in the empty fields of a shot. Pure. */
import type { Pattern, Slot } from '../library/library.ts'
import type { Brief, Shot } from '../model.ts'

/**
 * The slot that a shot began as: its hints for the fields that are still empty. The shot itself says which one, so they
 * go along when shots are moved, and a shot that was added has none.
 * @returns undefined where there is none, or where the course no longer has the pattern
 */
export function hintOf({ pattern }: Brief, { slot }: Shot, patterns: Pattern[]): Slot | undefined {
  return slot === undefined ? undefined : patterns.find(({ id }) => id === pattern)?.slots[slot]
}
