/** What an ordering question is: steps to be put into their right order. */
import type { Id, Shape } from '../../model.ts'

/** One step. Its id is one letter, a–h, and is never shown. */
export interface OrderStep {
  id: Id
  text: string
  /** Where it belongs, from 1; 0 once the key was taken off. */
  place: number
}

/** The type `order`. A response is the ids of all steps in the order shown; empty as long as nothing was moved. */
export interface OrderShape extends Shape {
  type: 'order'
  /** `steps` stand in the order in which they are shown at first. */
  body: { steps: OrderStep[]; feedback: { correct: string; incorrect: string } }
  response: Id[]
  /** The author added or removed a step since. */
  invalid: { reason: 'other-steps' }
}
