/** The life of an answer, for tests: what a person can do with a question, and what stands after it. */
import fc from 'fast-check'
import { check, clear, fillIn, showSolution, tryAgain, untouched } from '../../src/features/quiz/answer.ts'
import type { Answer, Id, Question } from '../../src/features/quiz/model.ts'
import type { ChoiceShape } from '../../src/features/quiz/types/choice/model.ts'
import { choice } from '../../src/features/quiz/types/choice/score.ts'

export const question: Question<ChoiceShape> = {
  id: 'hoaks-1',
  type: 'choice',
  prompt: 'Apa yang Anda periksa?',
  points: 2,
  multiple: true,
  choices: [
    { id: 'a', text: 'Sumber', correct: true, feedback: '' },
    { id: 'b', text: 'Tanggal', correct: true, feedback: '' },
    { id: 'c', text: 'Jumlah suka', correct: false, feedback: '' },
    { id: 'd', text: 'Warna', correct: false, feedback: '' },
  ],
}

/** What a person can do with a question. */
export type Deed = { does: 'fill'; with: string[] } | { does: 'check' | 'again' | 'clear' | 'show' }

/** Does one thing after another, each a moment later; gives what stood after each. */
export function lived(deeds: Deed[], start: Answer<Id[]> = untouched('choice'), from = 1) {
  const history: Answer<Id[]>[] = []
  let answer = start
  deeds.forEach((deed, step) => {
    const now = { at: from + step, by: 'ABC1234' }
    if (deed.does === 'fill') answer = fillIn(answer, deed.with, now)
    if (deed.does === 'check') answer = check(answer, question, choice, now.at).answer
    if (deed.does === 'again') answer = tryAgain(answer, question, choice, now)
    if (deed.does === 'clear') answer = clear(answer, now)
    if (deed.does === 'show') answer = showSolution(answer, now.at)
    history.push(answer)
  })
  return { answer, history }
}

export const fill = (...ids: string[]): Deed => ({ does: 'fill', with: ids })
export const checks: Deed = { does: 'check' }
export const again: Deed = { does: 'again' }
export const clears: Deed = { does: 'clear' }
export const shows: Deed = { does: 'show' }

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 3, arbitrary: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }).map((ids) => fill(...ids)) },
  { weight: 3, arbitrary: fc.constant(checks) },
  { weight: 3, arbitrary: fc.constantFrom(again, clears, shows, fill(), fill('gone')) },
)
export const lives = fc.array(deeds, { maxLength: 20 })
