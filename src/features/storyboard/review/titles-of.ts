import type { Rubric } from '../../rubric/model.ts'
import type { Id } from '../model.ts'

/** Titles of criteria as one text. */
export function titlesOf(ids: Id[], { criteria }: Rubric): string {
  return criteria.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])).join(', ')
}
