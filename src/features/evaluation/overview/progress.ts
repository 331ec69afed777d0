/** How far an evaluation is, step by step. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { EvaluationContent } from '../content.ts'
import { type Content, type Made, sampledPosts, scoreKey } from '../model.ts'

export interface Progress {
  isSetUp: boolean
  posts: number
  /** How many posts are to be scored; 0 as long as no sample is drawn. */
  sampled: number
  /** How many of them this person scored in every principle. */
  scored: number
  raters: number
  recommendations: number
  themes: number
  slots: number
}

/** Counts what is done. */
export function progressOf(content: Content, rubric: EvaluationContent['rubric'], person: Person): Progress {
  const { setup, sample, scores } = content
  const sampled = sample ? sampledPosts(sample).filter((post) => Object.hasOwn(content.posts, post)) : []
  const persons = new Set(Object.keys(scores).map((key) => key.slice(0, key.indexOf('/'))))
  return {
    isSetUp: setup.account.trim() !== '' && setup.channel !== '',
    posts: Object.keys(content.posts).length,
    sampled: sampled.length,
    scored: sampled.filter((post) => isScored(scores, rubric, person, post)).length,
    raters: persons.size,
    recommendations: Object.keys(content.recommendations).length,
    themes: Object.keys(content.themes).length,
    slots: Object.keys(content.calendar).length,
  }
}

/** Whether a person scored a post in every principle: the first part of the rubric. The other parts are optional. */
export function isScored(
  scores: Content['scores'],
  { parts }: EvaluationContent['rubric'],
  person: Person,
  post: Made,
): boolean {
  return (parts[0]?.criteria ?? []).every(({ id }) => Object.hasOwn(scores, scoreKey(person, post, id)))
}
