/** Who scored, and whose scores a person may see. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { Content } from '../model.ts'

/** Everybody who scored something or gave a name: the person herself first, then the others by their ids. */
export function ratersOf({ raters, scores }: Pick<Content, 'raters' | 'scores'>, me: Person): Person[] {
  const scored = Object.keys(scores).map((key) => key.slice(0, key.indexOf('/')))
  const all = new Set([...scored, ...Object.keys(raters)])
  return [...(all.has(me) ? [me] : []), ...[...all].filter((person) => person !== me).sort()]
}

/** Whether a person said that her scores are complete. */
export function isDone({ raters }: Pick<Content, 'raters'>, person: Person): boolean {
  return Object.hasOwn(raters, person) && raters[person]?.doneAt !== undefined
}

/**
 * Whose scores a person may see: her own, and those of others once both are done, so that nobody scores by what another
 * found.
 */
export function shownRaters(content: Pick<Content, 'raters' | 'scores'>, me: Person): Person[] {
  const others = ratersOf(content, me).filter((person) => person !== me && isDone(content, person))
  return [me, ...(isDone(content, me) ? others : [])]
}
