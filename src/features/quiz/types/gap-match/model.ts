/** What a text with gaps is: words or phrases are put into it. */
import type { Shape } from '../../model.ts'
import type { Chip, Placed, Slot } from '../../placing/model.ts'

/** The type `gap-match`. A response is the choice put into each gap, by the gap's id. */
export interface GapMatchShape extends Shape {
  type: 'gap-match'
  /**
   * `text` has the mark `{gap-id}` where a gap is, and a blank line between paragraphs. `gaps` stand in the author's order.
   * Choices that belong to no gap are there to mislead.
   */
  body: { text: string; gaps: Slot[]; choices: Chip[] }
  response: Placed
  /** `unknown-choice`: the author took a gap or a choice away since. */
  invalid: { reason: 'unknown-choice' }
}
