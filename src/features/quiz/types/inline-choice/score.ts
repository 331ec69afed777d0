import type { Id, Question, Rules } from '../../model.ts'
import type { Gap, GapOption, InlineChoiceShape } from './model.ts'

/**
 * The rules of inline choices. `earned = points × right gaps ÷ gaps`, rounded to two decimals: what QTI's
 * `map_response` gives when every right option is mapped to the same share. Nothing is taken off for a wrong gap:
 * only one option fits into a gap, so a wrong one costs its own share already.
 *
 * A gap left empty is asked back and is no try: it was overlooked more often than meant. Gaps that the question
 * does not have, because their author took them away, count for nothing.
 */
export const inlineChoice: Rules<InlineChoiceShape> = {
  isResponse: (response): response is Record<Id, Id> =>
    typeof response === 'object' &&
    !Array.isArray(response) &&
    !('checked' in response && Array.isArray(response.checked)),

  score(question, response = {}) {
    const filled = question.gaps.filter(({ id }) => Object.hasOwn(response, id))
    if (filled.length === 0) return { status: 'unanswered' }
    if (filled.some((gap) => chosenOption(gap, response) === undefined)) {
      return { status: 'invalid', reason: 'unknown-option' }
    }
    if (filled.length < question.gaps.length) return { status: 'invalid', reason: 'empty-gap' }
    const { points, gaps } = question
    const right = rightGaps(question, response).length
    // Fully right earns the very points, also when these have more than two decimals.
    const earned = right === gaps.length ? points : Math.round((points * right * 100) / gaps.length) / 100
    return { status: 'scored', earned, possible: points, missed: 0, extra: 0 }
  },

  keepRight(question, response) {
    return Object.fromEntries(rightGaps(question, response).map(({ id }) => [id, response[id] ?? '']))
  },

  key({ gaps }) {
    return [...gaps]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, options }) => [id, sortedIds(options.filter(isRight)), sortedIds(options)])
  },
}

/** The gaps whose right option was chosen. */
export function rightGaps({ gaps }: Question<InlineChoiceShape>, response: Record<Id, Id>): Gap[] {
  return gaps.filter((gap) => chosenOption(gap, response)?.correct)
}

/** What was chosen for a gap; undefined when it is empty or the option is gone. */
export function chosenOption({ id, options }: Gap, response: Record<Id, Id>): GapOption | undefined {
  if (!Object.hasOwn(response, id)) return undefined
  return options.find((option) => option.id === response[id])
}

/** The question without which options are right, and without every feedback. */
export function inlineChoiceWithoutKey(question: Question<InlineChoiceShape>): Question<InlineChoiceShape> {
  const gaps = question.gaps.map(({ id, options }) => ({
    id,
    options: options.map((option) => ({ ...option, correct: false })),
    feedback: { correct: '', incorrect: '' },
  }))
  return { ...question, gaps }
}

function isRight({ correct }: GapOption): boolean {
  return correct
}

function sortedIds(options: GapOption[]): Id[] {
  return options.map(({ id }) => id).sort()
}
