/** Who gave which levels: scores of one person in one role belong together, and are never mixed with others. Pure. */
import type { Items, Person, Stamp } from '../../../storage/item.ts'
import type { Id, Rating } from '../model.ts'
import type { Levels } from './score.ts'

export type Role = Rating['role']

/** In this order they stand side by side. */
export const ROLES: readonly Role[] = ['self', 'peer', 'facilitator']

/** One person's judgement in one role. */
export interface Rater {
  /** The person as the keys of the scores name it, see `personIn`. */
  person: string
  role: Role
  levels: Levels
  /** Evidence and advice by criterion. */
  notes: Record<Id, string>
  /** The moment of the last change. */
  at: Stamp
}

/** A person as the start of a key. */
export function personIn(person: Person): string {
  return encodeURIComponent(person)
}

/** The key of a score: see `Rating` in model.ts. */
export function ratingKey(person: Person, role: Role, criterion: Id): string {
  const key = `${personIn(person)}/${criterion}`
  return role === 'self' ? key : `${key}/${role}`
}

/** Everyone who judged, those who made the board first, the facilitators last, and otherwise who was ready first. */
export function ratersOf(ratings: Items<Rating>): Rater[] {
  const raters = new Map<string, Rater & { moments: Record<Id, Stamp> }>()
  for (const [key, item] of Object.entries(ratings)) {
    if (!('value' in item)) continue
    const [person = '', criterion = ''] = key.split('/')
    const { role, level, note } = item.value
    const name = `${person}/${role}`
    const rater = raters.get(name) ?? { person, role, levels: {}, notes: {}, at: 0, moments: {} }
    raters.set(name, rater)
    rater.at = Math.max(rater.at, item.at)
    // Two keys for the same, as from another release: the newer one counts.
    if ((valueIn(rater.moments, criterion) ?? -1) > item.at) continue
    set(rater.moments, criterion, item.at)
    set(rater.levels, criterion, level)
    set(rater.notes, criterion, note)
  }
  const all = [...raters.values()].map(({ moments: _, ...rater }) => rater)
  return all.sort(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.at - b.at || (a.person < b.person ? -1 : 1),
  )
}

/** How many levels lie between the highest and the lowest that anyone gave; 0 where fewer than two gave any. */
export function spreadOf(raters: Rater[], criterion: Id): number {
  const levels = raters.flatMap((rater) => valueIn(rater.levels, criterion) ?? [])
  return levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels)
}

function valueIn<T>(values: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** Sets what a file may have named like something that every object has. */
function set<T>(values: Record<string, T>, name: string, value: T): void {
  Object.defineProperty(values, name, { value, writable: true, enumerable: true, configurable: true })
}
