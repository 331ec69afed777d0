import type { Question, Rules } from '../../model.ts'
import { isPlaced, keepPlaced, placingKey, scorePlaced, slotWithoutKey } from '../../placing/score.ts'
import type { GapMatchShape } from './model.ts'

/**
 * The rules of texts with gaps: each gap filled right earns an equal share, as with `map_response` of QTI 3; wrong ones
 * take nothing back. Why: see `scorePlaced`.
 */
export const gapMatch: Rules<GapMatchShape> = {
  isResponse: isPlaced,

  score({ points, gaps, choices }, response) {
    return scorePlaced({ points, slots: gaps, choices }, response)
  },

  keepRight({ gaps }, response) {
    return keepPlaced(gaps, response)
  },

  key({ gaps, choices }) {
    return placingKey({ slots: gaps, choices })
  },
}

/** The question without what belongs into which gap and why. */
export function gapMatchWithoutKey(question: Question<GapMatchShape>): Question<GapMatchShape> {
  return { ...question, gaps: question.gaps.map(slotWithoutKey) }
}
