/** The exercise in which boards are made: what pages and summaries know of it. Types only. */
import type { Rubric } from '../rubric/model.ts'
import type { Id } from './model.ts'

export interface BoardExercise {
  id: Id
  title: string
  lead: string
  /** How long it takes to make a first board. */
  minutes: number
  /** Id of the worksheet that does the same on paper. */
  paper?: Id
  /** By which boards are judged. */
  rubric?: Rubric
}
