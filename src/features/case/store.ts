import { type Durable, durable } from '../../storage/durable.ts'
import type { CaseState, Id } from './model.ts'
import { saved } from './saved.ts'

const stores = new Map<Id, Durable<CaseState>>()

/** What is kept about a case; the same store for every part of the page. */
export function caseStore(id: Id): Durable<CaseState> {
  const known = stores.get(id) ?? durable(saved, id)
  stores.set(id, known)
  return known
}
