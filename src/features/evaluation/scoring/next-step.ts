/** What the one button below a post leads to. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { Criterion, EvaluationRubric } from '../content.ts'
import type { Content, Id, Made } from '../model.ts'
import { postsToScore, scoreOf, stateOf } from './state.ts'

export type NextStep =
  | { to: 'criterion'; criterion: Criterion }
  /** `number` counts from 1. */
  | { to: 'post'; post: Made; number: number }
  | { to: 'list' }

/**
 * From an open criterion to the next one of its part that is not complete, then to the next post, and from the last post to
 * the list.
 * @param open undefined where no criterion is open: then the first that is not complete
 */
export function nextStep(
  content: Pick<Content, 'scores' | 'sample' | 'posts'>,
  { parts }: Pick<EvaluationRubric, 'parts'>,
  person: Person,
  post: Made,
  open: Id | undefined,
): NextStep {
  const part = parts.find(({ criteria }) => criteria.some(({ id }) => id === open)) ?? parts[0]
  const criteria = part?.criteria ?? []
  const at = criteria.findIndex(({ id }) => id === open)
  const criterion = criteria
    .slice(at + 1)
    .find(({ id }) => stateOf(scoreOf(content, person, post, id)) !== 'complete')
  return criterion ? { to: 'criterion', criterion } : nextPost(content, post)
}

/** From a post to the next one, and from the last to the list. */
export function nextPost(content: Pick<Content, 'sample' | 'posts'>, post: Made): NextStep {
  const posts = postsToScore(content)
  const index = posts.indexOf(post)
  const next = posts[index + 1]
  return index < 0 || next === undefined ? { to: 'list' } : { to: 'post', post: next, number: index + 2 }
}
