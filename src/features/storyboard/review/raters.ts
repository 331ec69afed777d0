/** Who gave which levels: scores of one person in one role belong together, and are never mixed with others. Pure. */
import type { Item, Items, Person, Stamp } from '../../../storage/item.ts'
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

/** The key of a score: see `Rating` in model.ts. @param person as `personIn` gives it */
export function ratingKey(person: string, role: Role, criterion: Id): string {
  const key = `${person}/${criterion}`
  return role === 'self' ? key : `${key}/${role}`
}

/** Everyone who judged, those who made the board first, the facilitators last, and otherwise who was ready first. */
export function ratersOf(ratings: Items<Rating>): Rater[] {
  const raters = new Map<string, Given[]>()
  for (const given of Object.entries(ratings)
    .flatMap(givenIn)
    .sort((a, b) => a.at - b.at)) {
    const name = `${given.person}/${given.role}`
    raters.set(name, [...(raters.get(name) ?? []), given])
  }
  // Of two keys for the same, as another release may write them, the newer one stands last and counts.
  const all = [...raters.values()].flatMap(([first, ...more]): Rater[] => {
    if (!first) return []
    const own = [first, ...more]
    const { person, role } = first
    const { at } = more.at(-1) ?? first
    const levels = Object.fromEntries(own.map(({ criterion, level }) => [criterion, level]))
    const notes = Object.fromEntries(own.map(({ criterion, note }) => [criterion, note]))
    return [{ person, role, levels, notes, at }]
  })
  return all.sort(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || a.at - b.at || (a.person < b.person ? -1 : 1),
  )
}

/** How many levels lie between the highest and the lowest that anyone gave; 0 where fewer than two gave any. */
export function spreadOf(raters: Rater[], criterion: Id): number {
  const levels = raters.flatMap((rater) => valueIn(rater.levels, criterion) ?? [])
  return levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels)
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

function valueIn<T>(values: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined
}
