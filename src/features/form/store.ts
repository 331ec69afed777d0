import { type Durable, durable } from '../../storage/durable.ts'
import type { FormState } from './model.ts'
import { saved } from './saved.ts'

const stores = new Map<string, Durable<FormState>>()

/** The kept fields of one form; the same store for every part of the page. */
export function formStore(form: string): Durable<FormState> {
  const known = stores.get(form) ?? durable(saved, form)
  stores.set(form, known)
  return known
}
