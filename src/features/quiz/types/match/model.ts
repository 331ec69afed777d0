/** What a matching question is: items, each of which gets one of the choices. */
import type { Shape } from '../../model.ts'
import type { Chip, Placed, Slot } from '../../placing/model.ts'

/** What gets a partner. Its `match` is the choice that belongs to it. */
export interface MatchItem extends Slot {
  text: string
}

/** The type `match`. A response is the choice given to each item, by the item's id. */
export interface MatchShape extends Shape {
  type: 'match'
  /** Choices that belong to no item are there to mislead. */
  body: { items: MatchItem[]; choices: Chip[] }
  response: Placed
  /** `unknown-choice`: the author took an item or a choice away since. */
  invalid: { reason: 'unknown-choice' }
}
