/** What the progress page and the report say about the evaluations of a person. Pure. */
import { currentValue, type Item, type Items, type Person } from '../../storage/item.ts'
import type { Summary } from '../progress/summary.ts'
import { type Counted, counted } from './counted.ts'
import type { Id } from './model.ts'
import type { EvaluationExercise } from './outline.ts'
import { sampledPosts, scoreKey } from './sampled.ts'

/** The part of the exercise that a summary needs. */
export interface EvaluationOutline {
  id: Id
  title: string
  href: string
  /** Ids of the criteria by which principles are scored. */
  principles: Id[]
}

/** How what a summary counts is read; see counted.ts. */
export const countedEvaluations = counted

/** The outline of the exercise that stands at `href`. */
export function evaluationOutline(
  { id, title, principles }: EvaluationExercise,
  href: string,
): EvaluationOutline {
  return { id, title, href, principles }
}

/**
 * The exercise is done when in one evaluation this person has scored every principle of every post of the sample with
 * its evidence, and there is a recommendation. Its parts are the posts of the evaluation that is furthest. Evaluations in the bin count for nothing.
 * @param persons all names of the person; what a colleague scored in the same evaluation is the colleague's
 */
export function summariseEvaluations(
  evaluations: Counted[],
  { title, href, principles }: EvaluationOutline,
  persons: readonly Person[],
): Summary {
  const kept = evaluations.filter(({ shelf }) => currentValue(shelf) !== 'bin')
  const furthest = kept
    .map((evaluation) => stateOf(evaluation, principles, persons))
    .reduce<EvaluationState | undefined>(
      (best, one) => (best && isFurther(best, one) ? best : one),
      undefined,
    )
  const at = kept.reduce((latest, evaluation) => Math.max(latest, lastChange(evaluation)), 0)
  return {
    title,
    status: furthest?.isDone ? 'done' : furthest ? 'started' : 'untouched',
    done: furthest?.scored ?? 0,
    total: furthest?.posts ?? 0,
    ...(at > 0 && { at }),
    resume: href,
  }
}

interface EvaluationState {
  /** Posts of the sample. */
  posts: number
  /** Those of which every principle is scored. */
  scored: number
  isDone: boolean
}

function stateOf(
  { sample, posts: all = {}, scores = {}, recommendations = {} }: Counted,
  principles: Id[],
  persons: readonly Person[],
): EvaluationState {
  const drawn = currentValue(sample)
  const posts = drawn ? sampledPosts(drawn).filter((post) => currentValue(all[post]) !== undefined) : []
  const isScored = (post: Id, criterion: Id) =>
    persons.some((person) => {
      const score = currentValue(scores[scoreKey(person, post, criterion)])
      return score && (score.level === 'not-assessable' || score.evidence.trim() !== '')
    })
  const scored = posts.filter((post) => principles.every((criterion) => isScored(post, criterion))).length
  const isRecommended = Object.values(recommendations).some((item) => currentValue(item) !== undefined)
  return {
    posts: posts.length,
    scored,
    isDone: posts.length > 0 && scored === posts.length && isRecommended,
  }
}

function isFurther(a: EvaluationState, b: EvaluationState): boolean {
  if (a.isDone !== b.isDone) return a.isDone
  return a.scored === b.scored ? a.posts >= b.posts : a.scored > b.scored
}

function lastChange(evaluation: Counted): number {
  const parts: (Item<unknown> | Items<unknown>)[] = Object.values(evaluation)
  const items = parts.flatMap((part) => (isItem(part) ? part : Object.values(part)))
  return items.reduce((latest, { at }) => Math.max(latest, at), 0)
}

function isItem(part: Item<unknown> | Items<unknown>): part is Item<unknown> {
  return typeof part.at === 'number'
}
