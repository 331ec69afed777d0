/** Evidence that may serve again: one quote often shows several things. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { Criterion } from '../content.ts'
import type { Content, Id, Made } from '../model.ts'
import { scoreOf } from './state.ts'

/** The nearest criterion before this one that has evidence of a level, with the evidence. */
export function earlierEvidence(
  content: Pick<Content, 'scores'>,
  person: Person,
  post: Made,
  criteria: readonly Criterion[],
  criterion: Id,
): { title: string; evidence: string } | undefined {
  const before = criteria.slice(
    0,
    criteria.findIndex(({ id }) => id === criterion),
  )
  return before
    .flatMap(({ id, title }) => {
      const score = scoreOf(content, person, post, id)
      const evidence = score && score.level !== 'not-assessable' ? score.evidence.trim() : ''
      return evidence ? [{ title, evidence }] : []
    })
    .at(-1)
}
