import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  check,
  clear,
  fillIn,
  isRight,
  keyPrint,
  maySeeSolution,
  mergeAnswers,
  phaseOf,
  seesSolution,
  showSolution,
  tryAgain,
  untouched,
} from './answer.ts'
import type { Answer, Question } from './model.ts'
import { savedAnswers } from './saved.ts'
import { choice } from './types/choice/score.ts'

const question: Question<'choice'> = {
  id: 'hoaks-1',
  type: 'choice',
  prompt: 'Apa yang Anda periksa?',
  points: 2,
  repeat: { lesson: 'sumber', section: 'periksa' },
  multiple: true,
  choices: [
    { id: 'a', text: 'Sumber', correct: true, feedback: '' },
    { id: 'b', text: 'Tanggal', correct: true, feedback: '' },
    { id: 'c', text: 'Jumlah suka', correct: false, feedback: '' },
    { id: 'd', text: 'Warna', correct: false, feedback: '' },
  ],
}

/** What a person can do with a question. */
type Deed = { does: 'fill'; with: string[] } | { does: 'check' | 'again' | 'clear' | 'show' }

/** Does one thing after another, each a moment later; gives what stood after each. */
function after(deeds: Deed[], start: Answer<'choice'> = untouched('choice'), from = 1) {
  const history: Answer<'choice'>[] = []
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

const fill = (...ids: string[]): Deed => ({ does: 'fill', with: ids })
const checks: Deed = { does: 'check' }
const again: Deed = { does: 'again' }
const clears: Deed = { does: 'clear' }
const shows: Deed = { does: 'show' }

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.subarray(['a', 'b', 'c', 'd', 'gone']).map((ids) => fill(...ids)),
  fc.constantFrom(checks, again, clears, shows),
)
const lives = fc.array(deeds, { maxLength: 20 })

/** The answer as the next visit finds it. */
function reloaded(answer: Answer<'choice'>): Answer<'choice'> {
  return savedAnswers.choice.read(JSON.parse(JSON.stringify(answer)))?.value ?? untouched('choice')
}

describe('the first try', () => {
  test('is the first scored response and never changes, whatever is done later', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { history } = after(life)
        const firsts = history.flatMap(({ first }) => first ?? [])
        for (const first of firsts) expect(first).toEqual(firsts[0])
        const begun = history.findIndex(({ first }) => first !== undefined)
        if (begun >= 0) for (const { first } of history.slice(begun)) expect(first).toBeDefined()
      }),
    )
  })

  test('does not begin with an empty response', () => {
    const { answer } = after([checks])
    expect(check(answer, question, choice, 2).score).toEqual({ status: 'unanswered' })
    expect(answer).toEqual(untouched('choice'))
  })

  test('does not begin with a response that can not be scored', () => {
    const { answer } = after([fill('gone'), checks])
    expect(check(answer, question, choice, 3).score).toEqual({ status: 'invalid', reason: 'unknown-choice' })
    expect(answer.first).toBeUndefined()
    expect(answer.tries).toBe(0)
  })

  test('holds the points and the print of the question at that moment', () => {
    expect(after([fill('a'), checks]).answer.first).toEqual({
      at: 2,
      response: ['a'],
      earned: 1,
      possible: 2,
      keyPrint: keyPrint(question, choice),
    })
  })

  test('stays when the answer is cleared, and so does the number of tries', () => {
    const { answer } = after([fill('a'), checks, clears])
    expect(answer.first?.response).toEqual(['a'])
    expect(answer.tries).toBe(1)
    expect(answer.cleared).toBe(3)
    expect(phaseOf(answer)).toBe('filling')
  })
})

describe('the solution', () => {
  test('is never visible before a right answer or two tries', () => {
    fc.assert(
      fc.property(lives, (life) => {
        for (const answer of after(life).history) {
          const wasRight = isRight(answer.first) || isRight(answer.last)
          if (!wasRight && answer.tries < 2) {
            expect(maySeeSolution(answer)).toBe(false)
            expect(seesSolution(answer)).toBe(false)
          }
        }
      }),
    )
  })

  test('shows by itself with a right answer', () => {
    expect(seesSolution(after([fill('a', 'b'), checks]).answer)).toBe(true)
  })

  test('stays hidden after one wrong try, also when it is asked for', () => {
    const { answer } = after([fill('c'), checks, shows])
    expect(maySeeSolution(answer)).toBe(false)
    expect(seesSolution(answer)).toBe(false)
  })

  test('may be asked for after two wrong tries and shows only then', () => {
    const { answer } = after([fill('c'), checks, again, fill('d'), checks])
    expect(maySeeSolution(answer)).toBe(true)
    expect(seesSolution(answer)).toBe(false)
    expect(seesSolution(showSolution(answer, 6))).toBe(true)
  })

  test('hides again while a new answer is filled in', () => {
    const { answer } = after([fill('c'), checks, again, fill('d'), checks, shows, again])
    expect(seesSolution(answer)).toBe(false)
  })

  test('keeps the moment at which it was first looked at', () => {
    expect(after([shows, shows]).answer.shown).toBe(1)
  })
})

describe('trying again', () => {
  test('keeps the right choices filled in and opens the question', () => {
    const { answer } = after([fill('a', 'c'), checks, again])
    expect(answer.draft).toMatchObject({ value: ['a'] })
    expect(phaseOf(answer)).toBe('filling')
  })

  test('never leaves a wrong choice filled in', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { answer } = after([...life, again])
        fc.pre(answer.last !== undefined)
        expect(answer.draft).toMatchObject({ value: answer.last?.response.filter((id) => 'ab'.includes(id)) })
      }),
    )
  })

  test('does nothing before the first try', () => {
    expect(after([again]).answer).toEqual(untouched('choice'))
  })

  test('counts every scored try', () => {
    expect(after([fill('c'), checks, again, fill('a', 'b'), checks]).answer.tries).toBe(2)
  })
})

describe('after a reload', () => {
  test('everything is as it was: what is filled in, the phase, the solution', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { answer } = after(life)
        const next = reloaded(answer)
        expect(next).toEqual(answer)
        expect(phaseOf(next)).toBe(phaseOf(answer))
        expect(seesSolution(next)).toBe(seesSolution(answer))
      }),
    )
  })

  test('a checked answer is still checked, one that is being filled in is still open', () => {
    expect(phaseOf(reloaded(after([fill('a'), checks]).answer))).toBe('checked')
    expect(phaseOf(reloaded(after([fill('a'), checks, again]).answer))).toBe('filling')
    expect(phaseOf(reloaded(after([fill('a')]).answer))).toBe('filling')
  })
})

describe('two devices', () => {
  test('keep the earliest first try, the latest last try and the larger number of tries', () => {
    const phone = after([fill('c'), checks], untouched('choice'), 10).answer
    const laptop = after([fill('a', 'b'), checks, again, fill('d'), checks], untouched('choice'), 20).answer
    const merged = mergeAnswers(laptop, phone)
    expect(merged.first?.response).toEqual(['c'])
    expect(merged.last?.response).toEqual(['d'])
    expect(merged.tries).toBe(2)
  })

  test('never turn a kept first try into another one', () => {
    fc.assert(
      fc.property(lives, lives, lives, (before, here, there) => {
        const start = after(before).answer
        const one = after(here, start, 100).answer
        const two = after(there, start, 200).answer
        const merged = mergeAnswers(one, two)
        if (start.first) expect(merged.first).toEqual(start.first)
        expect(merged.tries).toBeGreaterThanOrEqual(Math.max(one.tries, two.tries))
      }),
    )
  })

  test('show what was done last', () => {
    const start = after([fill('c'), checks]).answer
    const clearedLater = after([clears], start, 50).answer
    const triedBefore = after([again, fill('a', 'b'), checks], start, 20).answer
    expect(phaseOf(mergeAnswers(triedBefore, clearedLater))).toBe('filling')
    const triedLater = after([again, fill('a', 'b'), checks], start, 60).answer
    expect(phaseOf(mergeAnswers(triedLater, clearedLater))).toBe('checked')
  })
})

describe('the print of a question', () => {
  test('stays when only words change', () => {
    const reworded = {
      ...question,
      prompt: 'Lain',
      choices: question.choices.map((each) => ({ ...each, text: 'lain', feedback: 'lain' })).reverse(),
    }
    expect(keyPrint(reworded, choice)).toBe(keyPrint(question, choice))
  })

  test('changes with the key, the choices or the points', () => {
    const prints = [
      question,
      { ...question, points: 1 },
      { ...question, multiple: false },
      { ...question, choices: question.choices.slice(0, 3) },
      { ...question, choices: question.choices.map((each) => ({ ...each, correct: each.id === 'a' })) },
    ].map((each) => keyPrint(each, choice))
    expect(new Set(prints).size).toBe(prints.length)
  })
})
