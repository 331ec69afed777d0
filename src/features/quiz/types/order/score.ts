import type { Question, Rules } from '../../model.ts'
import type { OrderShape } from './model.ts'
import { inPlace, noneInPlace, startOrder } from './sequence.ts'

/**
 * The rules of ordering questions: `earned = points × steps in their right place ÷ steps`, rounded to two decimals.
 *
 * QTI's response processing templates know all or nothing here, which gives nothing to somebody who mixed up two of
 * eight steps. Of the partial rules in use, this one (Moodle's “absolute position”, also that of ILIAS) is what the
 * page can show: each row is marked right or not, the verdict counts the marks, and “Coba lagi” leaves them standing.
 * Its weakness: one step moved from the front to the back makes all wrong, so the view says when that is the case.
 * The first order earns nothing, see `startOrder`.
 */
export const order: Rules<OrderShape> = {
  isResponse: (response) => Array.isArray(response),

  score({ steps, points }, response = []) {
    if (response.length === 0) return { status: 'unanswered' }
    const named = new Set(response)
    const whole = response.length === steps.length && steps.every(({ id }) => named.has(id))
    if (!whole) return { status: 'invalid', reason: 'other-steps' }
    const found = inPlace(steps, response).size
    // Fully right earns the very points, also when these have more than two decimals.
    const earned = found === steps.length ? points : Math.round(((points * found) / steps.length) * 100) / 100
    return { status: 'scored', earned, possible: points, missed: 0, extra: 0 }
  },

  /** The other steps go back to their first order, changed so that none is put right on the way. */
  keepRight({ steps }, response) {
    const right = inPlace(steps, response)
    const rest = steps.filter(({ id }) => !right.has(id))
    // A single step, added by the author since, could only go where it belongs.
    if (right.size === 0 || rest.length === 1) return []
    const free = steps.map((_, at) => at + 1).filter((place) => !right.has(response[place - 1] ?? ''))
    const others = noneInPlace(rest, free)
    return steps.map((_, at) => {
      const other = others[free.indexOf(at + 1)]
      return other?.id ?? response[at] ?? ''
    })
  },

  key({ steps }) {
    return [...steps].sort((a, b) => a.place - b.place).map(({ id }) => id)
  },
}

/** The question without the right order and every feedback, its steps in their first order. */
export function orderWithoutKey(question: Question<OrderShape>): Question<OrderShape> {
  const steps = startOrder(question).map((step) => ({ ...step, place: 0 }))
  return { ...question, steps, feedback: { correct: '', incorrect: '' } }
}
