/** The kept answers of this page, one store for each question. */
import { type Durable, durable } from '../../storage/durable.ts'
import type { Answer, Id } from './model.ts'
import { saved } from './saved.ts'

const stores = new Map<Id, Durable<Answer>>()

/**
 * The store of what is kept about a question; the same one for every part of the page that asks. It may be an
 * answer to a question of another type: see `ofType`.
 */
export function answerStore(id: Id): Durable<Answer> {
  const known = stores.get(id) ?? durable(saved, id)
  stores.set(id, known)
  return known
}
