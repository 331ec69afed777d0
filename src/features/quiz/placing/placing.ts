/**
 * Putting choices into places, as a state machine: the same for taps, keys and drags. Pure. Both ways round work: choice
 * first, then its place, or place first, then the choice for it.
 */
import type { Id } from '../model.ts'
import type { Placed } from './model.ts'
import { chipIn } from './score.ts'

/** Where everything is. A held choice is in no place. */
export interface Placing {
  placed: Placed
  /** The choice in the hand. */
  held: Id | undefined
  /**
   * The place that waits for a choice. With something in the hand, that was taken out of this place a moment ago.
   */
  open: Id | undefined
}

/** `chip` and `slot` are presses; `drop` is the end of a drag, onto a place or back among the unused choices. */
export type PlacingEvent =
  | { type: 'chip'; chip: Id }
  | { type: 'slot'; slot: Id }
  | { type: 'drop'; chip: Id; onto: { slot: Id } | 'bank' }
  | { type: 'cancel' }

/** Nothing is held and no place waits. */
export function atRest(placed: Placed): Placing {
  return { placed, held: undefined, open: undefined }
}

/** What follows from an event. `placed` stays the same object when nothing was put anywhere. */
export function nextPlacing(state: Placing, event: PlacingEvent): Placing {
  const { placed, held, open } = state
  switch (event.type) {
    case 'chip':
      if (slotOf(placed, event.chip) !== undefined) return state
      if (event.chip === held) return atRest(placed)
      if (open !== undefined) return put(state, event.chip, open)
      return { placed, held: event.chip, open }
    case 'slot': {
      if (held !== undefined) return put(state, held, event.slot)
      const inside = chipIn(placed, event.slot)
      if (inside !== undefined) {
        return { placed: without(placed, event.slot), held: inside, open: event.slot }
      }
      return open === event.slot ? atRest(placed) : { placed, held, open: event.slot }
    }
    case 'drop':
      if (event.onto !== 'bank') return put(state, event.chip, event.onto.slot)
      return atRest(taken(placed, event.chip))
    case 'cancel':
      if (held !== undefined && open !== undefined) return put(state, held, open)
      return held === undefined && open === undefined ? state : atRest(placed)
  }
}

/** The place that holds a choice. */
export function slotOf(placed: Placed, chip: Id): Id | undefined {
  return Object.keys(placed).find((slot) => placed[slot] === chip)
}

/** Something that a person should hear of. */
export type Note =
  | { kind: 'taken' | 'returned'; chip: Id }
  | { kind: 'placed'; chip: Id; slot: Id }
  | { kind: 'opened'; slot: Id }
  | { kind: 'cancelled' }

/** What an event changed, in the order in which to tell it: first what the person moved, then what had to make room. */
export function notesOf(before: Placing, after: Placing, event: PlacingEvent): Note[] {
  const own = 'chip' in event ? event.chip : before.held
  const placed = Object.entries(after.placed)
    .filter(([slot, chip]) => chipIn(before.placed, slot) !== chip)
    .map(([slot, chip]) => ({ kind: 'placed', chip, slot }) as const)
    .sort((a, b) => Number(b.chip === own) - Number(a.chip === own))
  const returned = Object.values(before.placed)
    .filter((chip) => slotOf(after.placed, chip) === undefined && chip !== after.held)
    .map((chip) => ({ kind: 'returned', chip }) as const)
  if (placed.length + returned.length > 0) return [...placed, ...returned]
  if (after.held !== undefined) return after.held === before.held ? [] : [{ kind: 'taken', chip: after.held }]
  if (after.open !== undefined)
    return after.open === before.open ? [] : [{ kind: 'opened', slot: after.open }]
  return before.held === undefined && before.open === undefined ? [] : [{ kind: 'cancelled' }]
}

/** Puts a choice into a place. What was there goes where the choice came from: its place, or the unused ones. */
function put({ placed, held, open }: Placing, chip: Id, slot: Id): Placing {
  const from = slotOf(placed, chip) ?? (chip === held ? open : undefined)
  const pushed = chipIn(placed, slot)
  if (pushed === chip) return atRest(placed)
  const rest = { ...taken(placed, chip), [slot]: chip }
  const swapped = pushed !== undefined && from !== undefined && from !== slot
  return atRest(swapped ? { ...rest, [from]: pushed } : rest)
}

function taken(placed: Placed, chip: Id): Placed {
  const slot = slotOf(placed, chip)
  return slot === undefined ? placed : without(placed, slot)
}

function without(placed: Placed, slot: Id): Placed {
  return Object.fromEntries(Object.entries(placed).filter(([other]) => other !== slot))
}
