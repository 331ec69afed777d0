import type { Question, Rules } from '../../model.ts'
import type { ExtendedTextShape } from './model.ts'

/**
 * The rules of extended texts: nothing is scored, so `earned` and `possible` are 0, and a text that was compared
 * counts as answered. QTI leaves the outcome of an extended text to a person (`external-scored="human"`), and no
 * person scores here. Ticks of the self-check are no points: whoever ticks honestly would get fewer than whoever
 * ticks everything, and they come after the first try, which never changes.
 */
export const extendedText: Rules<ExtendedTextShape> = {
  isResponse: (response): response is ExtendedTextShape['response'] =>
    typeof response === 'object' && 'checked' in response && Array.isArray(response.checked),

  score(_question, response) {
    if (response === undefined || response.text.trim() === '') return { status: 'unanswered' }
    return { status: 'scored', earned: 0, possible: 0, missed: 0, extra: 0 }
  },

  keepRight(_question, response) {
    return response
  },

  // Nothing decides a score, so no change of the question can alter it.
  key: () => null,
}

/** The question without its example and without the list that says what is looked for. */
export function extendedTextWithoutKey(question: Question<ExtendedTextShape>): Question<ExtendedTextShape> {
  return { ...question, checks: [], feedback: { example: '' } }
}
