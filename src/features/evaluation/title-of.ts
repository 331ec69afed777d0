/** What things of the content are called. Pure. */
import type { Named } from './content.ts'
import type { Id } from './model.ts'

/** The title of an id; the id itself where the content no longer has it; '' where there is none. */
export function titleOf(list: readonly Named[], id: Id | undefined): string {
  if (id === undefined) return ''
  return list.find((one) => one.id === id)?.title ?? id
}
