/** The exercise in which content is evaluated, as pages know it. Pure types. */
import type { Id } from './model.ts'

export interface EvaluationExercise {
  id: Id
  title: string
  lead: string
  minutes: number
  /** The exercise in which boards are made: themes are sent there. */
  storyboard?: Id
  /** Ids of the criteria by which principles are scored, from the rubric. */
  principles: Id[]
}
