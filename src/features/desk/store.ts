import { type Durable, durable } from '../../storage/durable.ts'
import { saved } from './saved.ts'
import type { PlanState } from './state.ts'

const stores = new Map<string, Durable<PlanState>>()

/** What is kept about a plan, or with the id `DESK` about the desk; the same store for every part of the page. */
export function planStore(id: string): Durable<PlanState> {
  const known = stores.get(id) ?? durable(saved, id)
  stores.set(id, known)
  return known
}
