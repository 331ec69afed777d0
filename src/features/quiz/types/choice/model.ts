/** What a choice question is: one right choice, or several. */
import type { Id, Shape } from '../../model.ts'

/** One choice of a choice question. Its id is one letter, a–g, and is never shown. */
export interface Choice {
  id: Id
  text: string
  correct: boolean
  /** Why this choice tempts and why it is right or wrong. */
  feedback: string
}

/** The type `choice`. A response is the ids of the chosen ones. */
export interface ChoiceShape extends Shape {
  type: 'choice'
  /** `multiple`: several choices are right, and all of them are to be found. */
  body: { multiple: boolean; choices: Choice[] }
  response: Id[]
  /** `unknown-choice`: the author took the choice away since. */
  invalid: { reason: 'unknown-choice' | 'too-many' }
}
