import type { Id, Response, Score, Shape } from '../model.ts'
import type { Chip, Placed, Places, Slot } from './model.ts'

/** What such a question can hold against a response; the same in every type. */
export type PlacedShape = Shape & { response: Placed; invalid: { reason: 'unknown-choice' } }

/** Whether a kept response is ids by id, and so one of these types. */
export function isPlaced(response: Response): response is Placed {
  return typeof response === 'object' && !Array.isArray(response) && !Array.isArray(response.checked)
}

/**
 * Scores as `map_response` of QTI 3 does, each right place with an equal share: `earned = points × right places ÷ all
 * places`, rounded to two decimals. A wrong or empty place earns nothing and takes nothing back. Nothing has to be taken
 * back, since every choice is used once: whoever puts them down blindly gets one place right on average, however
 * many there are.
 *
 * `missed` counts the empty places; there is nothing `extra`. A place or choice that the author took away since makes the
 * response invalid.
 */
export function scorePlaced(
  { points, slots, choices }: Places,
  placed: Placed | undefined,
): Score<PlacedShape> {
  const entries = Object.entries(placed ?? {})
  if (entries.length === 0) return { status: 'unanswered' }
  const known = entries.every(([slot, chip]) => hasId(slots, slot) && hasId(choices, chip))
  if (!known) return { status: 'invalid', reason: 'unknown-choice' }
  const right = rightSlots(slots, placed).length
  const share = right / slots.length
  return {
    status: 'scored',
    // Fully right earns the very points, also when these have more than two decimals.
    earned: share === 1 ? points : Math.round(points * share * 100) / 100,
    possible: points,
    missed: slots.length - entries.length,
    extra: 0,
  }
}

/** The places that hold what belongs there. */
export function rightSlots<S extends Slot>(slots: S[], placed: Placed = {}): S[] {
  return slots.filter(({ id, match }) => chipIn(placed, id) === match)
}

/** The right part of a response, for "Coba lagi". */
export function keepPlaced(slots: Slot[], placed: Placed): Placed {
  return Object.fromEntries(rightSlots(slots, placed).map(({ id, match }) => [id, match]))
}

/** The part of a response that the question still has, each choice once: what its view shows. */
export function knownPlaced({ slots, choices }: Omit<Places, 'points'>, placed: Placed = {}): Placed {
  const left = new Set(choices.map(({ id }) => id))
  return Object.fromEntries(
    slots.flatMap(({ id }) => {
      const chip = chipIn(placed, id)
      return chip !== undefined && left.delete(chip) ? [[id, chip]] : []
    }),
  )
}

/** What decides the score, in an order of its own. */
export function placingKey({ slots, choices }: Omit<Places, 'points'>): unknown {
  const places = slots.map(({ id, match }) => [id, match]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  return { places, choices: choices.map(({ id }) => id).sort() }
}

/** A place without what belongs there and why. */
export function slotWithoutKey<S extends Slot>(slot: S): S {
  return { ...slot, match: '', feedback: '' }
}

/** The choice in a place. Own entries only: a place may be called `constructor`. */
export function chipIn(placed: Placed, slot: Id): Id | undefined {
  return Object.hasOwn(placed, slot) ? placed[slot] : undefined
}

function hasId(parts: (Slot | Chip)[], id: Id): boolean {
  return parts.some((part) => part.id === id)
}
