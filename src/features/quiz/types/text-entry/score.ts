import { normalise } from '../../../../i18n/normalise.ts'
import { parseNumber } from '../../../../i18n/numbers.ts'
import type { Question, Rules, Score } from '../../model.ts'
import type { TextEntryAnswer, TextEntryShape } from './model.ts'

/**
 * The rules of short texts and numbers: right or wrong, nothing between. A number that can be read in two
 * ways is never scored but asked back, also when one of the readings is right.
 */
export const textEntry: Rules<TextEntryShape> = {
  isResponse: (response) => typeof response === 'string',

  score(question, response) {
    if (response === undefined || normalise(response, []) === '') return { status: 'unanswered' }
    return question.answer.kind === 'text'
      ? scored(question, isAccepted(question.answer, response))
      : scoreNumber(question, question.answer, response)
  },

  keepRight(_question, response) {
    return response
  },

  key({ answer }) {
    return answer
  },
}

/** The question without what is right, and without every feedback. */
export function textEntryWithoutKey(question: Question<TextEntryShape>): Question<TextEntryShape> {
  const { answer } = question
  return {
    ...question,
    answer:
      answer.kind === 'text'
        ? { kind: 'text', accept: [], strict: answer.strict }
        : { kind: 'number', value: 0, tolerance: 0, unit: answer.unit },
    feedback: { correct: '', incorrect: '' },
    expected: [],
  }
}

/**
 * The feedback for a foreseen wrong answer. Undefined when the response was not foreseen, is right, or can't
 * be scored. Foreseen texts are compared as the accepted ones are, foreseen numbers without tolerance.
 */
export function expectedFeedback(question: Question<TextEntryShape>, response: string): string | undefined {
  const score = textEntry.score(question, response)
  if (score.status !== 'scored' || score.earned > 0) return undefined
  return question.expected.find(({ value }) => isSame(question.answer, value, response))?.feedback
}

/** Whether `value` is within the tolerance of a number answer; a billionth of it is forgiven besides. */
export function isNear(value: number, target: number, tolerance: number): boolean {
  return Math.abs(value - target) <= tolerance + 1e-9 * (Math.abs(target) + tolerance)
}

/** Whether `text` is one of the accepted texts. */
export function isAccepted({ accept, strict }: TextAnswer, text: string): boolean {
  const typed = normalise(text, strict)
  return accept.some((accepted) => normalise(accepted, strict) === typed)
}

type TextAnswer = Extract<TextEntryAnswer, { kind: 'text' }>
type NumberAnswer = Extract<TextEntryAnswer, { kind: 'number' }>

function scoreNumber(
  question: Question<TextEntryShape>,
  answer: NumberAnswer,
  response: string,
): Score<TextEntryShape> {
  const parsed = parseNumber(response, answer.unit)
  if (parsed.status === 'not-a-number') return { status: 'invalid', reason: 'not-a-number' }
  if (parsed.status === 'ambiguous') {
    return { status: 'invalid', reason: 'ambiguous-number', readings: parsed.readings }
  }
  return scored(question, isNear(parsed.value, answer.value, answer.tolerance))
}

function scored({ points }: Question<TextEntryShape>, right: boolean): Score<TextEntryShape> {
  return { status: 'scored', earned: right ? points : 0, possible: points, missed: 0, extra: 0 }
}

function isSame(answer: TextEntryAnswer, value: string | number, response: string): boolean {
  if (answer.kind === 'text') {
    return typeof value === 'string' && isAccepted({ ...answer, accept: [value] }, response)
  }
  if (typeof value === 'string') return false
  const parsed = parseNumber(response, answer.unit)
  return parsed.status === 'number' && isNear(parsed.value, value, 0)
}
