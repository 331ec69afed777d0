/** How far the scoring of a sample is. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { Criterion, EvaluationRubric } from '../content.ts'
import { type Content, type Id, type Made, type Score, sampledPosts, scoreKey } from '../model.ts'

/** `bare`: has a level, but nothing to show for it. */
export type ScoreState = 'open' | 'bare' | 'complete'

/** What is known of one score. That a post does not show it needs no evidence. */
export function stateOf(score: Score | undefined): ScoreState {
  if (!score) return 'open'
  return score.level === 'not-assessable' || score.evidence.trim() !== '' ? 'complete' : 'bare'
}

/** The criteria that everybody scores: the first part of the rubric. */
export function principlesOf({ parts }: Pick<EvaluationRubric, 'parts'>): Criterion[] {
  return parts[0]?.criteria ?? []
}

/** The score that a person gave a post for a criterion. */
export function scoreOf(
  { scores }: Pick<Content, 'scores'>,
  person: Person,
  post: Made,
  criterion: Id,
): Score | undefined {
  const key = scoreKey(person, post, criterion)
  return Object.hasOwn(scores, key) ? scores[key] : undefined
}

/** How far one post is scored in its principles. */
export interface PostState {
  total: number
  complete: number
  /** Scores without evidence. */
  bare: number
  isComplete: boolean
}

/** How far a person scored one post. */
export function postState(
  content: Pick<Content, 'scores'>,
  rubric: Pick<EvaluationRubric, 'parts'>,
  person: Person,
  post: Made,
): PostState {
  const states = principlesOf(rubric).map(({ id }) => stateOf(scoreOf(content, person, post, id)))
  const complete = states.filter((state) => state === 'complete').length
  const bare = states.filter((state) => state === 'bare').length
  return { total: states.length, complete, bare, isComplete: complete === states.length }
}

/** The sampled posts that are still there, in the order in which they are scored; empty where no sample is drawn. */
export function postsToScore({ sample, posts }: Pick<Content, 'sample' | 'posts'>): Made[] {
  return sample ? sampledPosts(sample).filter((post) => Object.hasOwn(posts, post)) : []
}

/** The first criterion of a post that is not complete; undefined where all are. */
export function firstOpen(
  content: Pick<Content, 'scores'>,
  rubric: Pick<EvaluationRubric, 'parts'>,
  person: Person,
  post: Made,
): Id | undefined {
  return principlesOf(rubric).find(({ id }) => stateOf(scoreOf(content, person, post, id)) !== 'complete')?.id
}
