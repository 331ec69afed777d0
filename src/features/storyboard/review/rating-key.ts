/** Under which keys scores are kept. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { Id } from '../model.ts'
import type { Role } from './raters.ts'

/** A person as the start of a key. */
export function personIn(person: Person): string {
  return encodeURIComponent(person)
}

/** The key of a score: see `Rating` in model.ts. @param person as `personIn` gives it */
export function ratingKey(person: string, role: Role, criterion: Id): string {
  const key = `${person}/${criterion}`
  return role === 'self' ? key : `${key}/${role}`
}
