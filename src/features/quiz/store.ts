/** The kept answers of this page, one store for each question. */
import { type Durable, durable } from '../../storage/durable.ts'
import { savedAnswers } from './answer-formats.ts'
import type { Answer, Id, Type } from './model.ts'

const stores: { [T in Type]: Map<Id, Durable<Answer<T>>> } = { choice: new Map(), 'text-entry': new Map() }

/** The store of a question's answer; the same one for every part of the page that asks. */
export function answerStore<T extends Type>(type: T, id: Id): Durable<Answer<T>> {
  const known = stores[type].get(id)
  if (known) return known
  const fresh = durable(savedAnswers[type], id)
  stores[type].set(id, fresh)
  return fresh
}
