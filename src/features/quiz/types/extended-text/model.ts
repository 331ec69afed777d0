/** What an extended text is: some sentences to be written, then compared with an example. */
import type { Id, Shape } from '../../model.ts'

/** One line of the list with which people look over their own text. */
export interface SelfCheck {
  id: Id
  text: string
}

/** The type `extended-text`. A response is the text as typed, and the ids of the lines ticked beside it. */
export interface ExtendedTextShape extends Shape {
  type: 'extended-text'
  /** `feedback.example`: a model answer, paragraphs parted by a blank line. */
  body: { checks: SelfCheck[]; feedback: { example: string } }
  response: { text: string; checked: Id[] }
  /** Whatever was written can be compared. */
  invalid: never
}
