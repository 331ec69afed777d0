import type { Question, Rules } from '../../model.ts'
import { isPlaced, keepPlaced, placingKey, scorePlaced, slotWithoutKey } from '../../placing/score.ts'
import type { MatchShape } from './model.ts'

/**
 * The rules of matching questions: each right pair earns an equal share, as with `map_response` of QTI 3; wrong pairs
 * take nothing back. Why: see `scorePlaced`.
 */
export const match: Rules<MatchShape> = {
  isResponse: isPlaced,

  score({ points, items, choices }, response) {
    return scorePlaced({ points, slots: items, choices }, response)
  },

  keepRight({ items }, response) {
    return keepPlaced(items, response)
  },

  key({ items, choices }) {
    return placingKey({ slots: items, choices })
  },
}

/** The question without what belongs together and why. */
export function matchWithoutKey(question: Question<MatchShape>): Question<MatchShape> {
  return { ...question, items: question.items.map(slotWithoutKey) }
}
