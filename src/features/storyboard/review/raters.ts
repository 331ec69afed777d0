/** Who gave which levels: scores of one person in one role belong together, and are never mixed with others. Pure. */
import type { Item, Items, Stamp } from '../../../storage/item.ts'
import type { Id, Rating } from '../model.ts'
import type { Levels } from './points.ts'

export type Role = Rating['role']

/** All roles, in the order in which they stand side by side. */
export const ROLES: readonly Role[] = ['self', 'peer', 'facilitator']

/** One person's judgement in one role. */
export interface Rater {
  /** The person as the keys of the scores name it, see rating-key.ts. */
  person: string
  role: Role
  levels: Levels
  /** Evidence and advice by criterion. */
  notes: Record<Id, string>
  /** The moment of the last change. */
  at: Stamp
}

/** Everyone who judged, those who made the board first, the facilitators last, and otherwise who was ready first. */
export function ratersOf(ratings: Items<Rating>): Rater[] {
  const raters = new Map<string, Given[]>()
  const all = Object.entries(ratings).flatMap(givenIn)
  for (const given of all.sort((a, b) => a.at - b.at)) {
    const name = `${given.person}/${given.role}`
    raters.set(name, [...(raters.get(name) ?? []), given])
  }
  // Of two keys for the same, as another release may write them, the newer one stands last and counts.
  const judged = [...raters.values()].flatMap(([first, ...more]): Rater[] => {
    if (!first) return []
    const own = [first, ...more]
    const { person, role } = first
    const { at } = more.at(-1) ?? first
    const levels = Object.fromEntries(own.map(({ criterion, level }) => [criterion, level]))
    const notes = Object.fromEntries(own.map(({ criterion, note }) => [criterion, note]))
    return [{ person, role, levels, notes, at }]
  })
  return judged.sort(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.at - b.at || (a.person < b.person ? -1 : 1),
  )
}

/** A score with what its key says. */
interface Given extends Rating {
  person: string
  criterion: Id
  at: Stamp
}

function givenIn([key, item]: [string, Item<Rating>]): Given[] {
  const [person = '', criterion = ''] = key.split('/')
  return 'value' in item ? [{ ...item.value, person, criterion, at: item.at }] : []
}
