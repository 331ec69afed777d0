import type { Id, Question, Rules, Score } from '../../model.ts'
import type { Choice, ChoiceShape } from './model.ts'

/**
 * The rules of choice questions. A choice counts once however often the response names it.
 *
 * With `multiple`, `earned = points × max(0, right chosen − wrong chosen) ÷ right ones`, rounded to two
 * decimals: every wrong choice takes back one right choice. Otherwise ticking everything would always earn
 * full points; so it earns nothing as soon as half of the choices or more are wrong.
 *
 * `missed` and `extra` are counted with `multiple` only: a single choice is right or wrong, never partly so.
 */
export const choice: Rules<ChoiceShape> = {
  isResponse: (response) => Array.isArray(response),

  score(question, response) {
    const chosen = new Set(response)
    if (chosen.size === 0) return { status: 'unanswered' }
    const known = question.choices.filter(({ id }) => chosen.has(id))
    if (known.length < chosen.size) return { status: 'invalid', reason: 'unknown-choice' }
    if (question.multiple) return scoreMultiple(question, chosen)
    if (chosen.size > 1) return { status: 'invalid', reason: 'too-many' }
    const earned = known.some(isRight) ? question.points : 0
    return { status: 'scored', earned, possible: question.points, missed: 0, extra: 0 }
  },

  keepRight(question, response) {
    const right = new Set(question.choices.filter(isRight).map(({ id }) => id))
    const kept = [...new Set(response)].filter((id) => right.has(id))
    return question.multiple ? kept : kept.slice(0, 1)
  },

  key({ multiple, choices }) {
    return { multiple, right: sortedIds(choices.filter(isRight)), choices: sortedIds(choices) }
  },
}

/** The question without which choices are right and why. */
export function choiceWithoutKey(question: Question<ChoiceShape>): Question<ChoiceShape> {
  const choices = question.choices.map(({ id, text }) => ({ id, text, correct: false, feedback: '' }))
  return { ...question, choices }
}

function scoreMultiple({ choices, points }: Question<ChoiceShape>, chosen: Set<Id>): Score<ChoiceShape> {
  const right = choices.filter(isRight)
  const found = right.filter(({ id }) => chosen.has(id)).length
  const missed = right.length - found
  const extra = chosen.size - found
  const score = { status: 'scored', possible: points, missed, extra } as const
  // Fully right earns the very points, also when these have more than two decimals.
  if (missed === 0 && extra === 0) return { ...score, earned: points }
  const share = right.length === 0 ? 0 : Math.max(0, found - extra) / right.length
  return { ...score, earned: Math.round(points * share * 100) / 100 }
}

function isRight({ correct }: Choice): boolean {
  return correct
}

function sortedIds(choices: Choice[]): Id[] {
  return choices.map(({ id }) => id).sort()
}
