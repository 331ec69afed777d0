/** What an inline choice is: a text with gaps, and for each gap a menu of options. */
import type { Id, Shape } from '../../model.ts'

/** One option of a gap. Its id is one letter, a–g, and is never shown. */
export interface GapOption {
  id: Id
  text: string
  correct: boolean
}

/** A gap, which stands in the text as `{id}`. */
export interface Gap {
  id: Id
  options: GapOption[]
  /** Why the right option is right, and a hint that does not give it away. */
  feedback: { correct: string; incorrect: string }
}

/** The type `inline-choice`. A response is option ids by gap id. */
export interface InlineChoiceShape extends Shape {
  type: 'inline-choice'
  /** `text`: paragraphs parted by a blank line, with the mark `{id}` where a gap is. */
  body: { text: string; gaps: Gap[] }
  response: Record<Id, Id>
  /** `unknown-option`: the author took the option away since. */
  invalid: { reason: 'empty-gap' | 'unknown-option' }
}
