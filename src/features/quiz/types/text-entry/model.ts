/** What a text entry is: a short text or a number to be typed. */
import type { Strictness } from '../../../../i18n/normalise.ts'
import type { Shape } from '../../model.ts'

/** What is right. */
export type TextEntryAnswer =
  /** `accept[0]` is shown as the answer. `strict` names the differences that are not forgiven. */
  | { kind: 'text'; accept: string[]; strict: Strictness[] }
  /** Right within `value ± tolerance`. `unit` is shown after the field and may be typed too. */
  | { kind: 'number'; value: number; tolerance: number; unit: string }

/** The type `text-entry`. A response is the text as typed, also that of a number. */
export interface TextEntryShape extends Shape {
  type: 'text-entry'
  body: {
    answer: TextEntryAnswer
    feedback: { correct: string; incorrect: string }
    /** Foreseen wrong answers with a feedback of their own. */
    expected: { value: string | number; feedback: string }[]
  }
  response: string
  /** A number that can be read in two ways is asked back, with both readings. */
  invalid:
    | { reason: 'not-a-number' }
    | { reason: 'ambiguous-number'; readings: { value: number; rewritten: string }[] }
}
