/** How far an evaluation is, step by step. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { EvaluationContent } from '../content.ts'
import type { Content } from '../model.ts'
import { postState, postsToScore } from '../scoring/state.ts'

export interface Progress {
  isSetUp: boolean
  posts: number
  /** How many posts are to be scored; 0 as long as no sample is drawn. */
  sampled: number
  /** How many of them this person scored in every principle, each with its evidence. */
  scored: number
  raters: number
  recommendations: number
  themes: number
  slots: number
}

/** Counts what is done. */
export function progressOf(content: Content, rubric: EvaluationContent['rubric'], person: Person): Progress {
  const { setup, scores } = content
  const sampled = postsToScore(content)
  const persons = new Set(Object.keys(scores).map((key) => key.slice(0, key.indexOf('/'))))
  return {
    isSetUp: setup.account.trim() !== '' && setup.channel !== '',
    posts: Object.keys(content.posts).length,
    sampled: sampled.length,
    scored: sampled.filter((post) => postState(content, rubric, person, post).isComplete).length,
    raters: persons.size,
    recommendations: Object.keys(content.recommendations).length,
    themes: Object.keys(content.themes).length,
    slots: Object.keys(content.calendar).length,
  }
}
