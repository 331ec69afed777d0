import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { again, checks, clears, fill, lived, lives, question, shows } from '../../../tests/support/answers.ts'
import {
  changeOwn,
  check,
  fillIn,
  isRight,
  keyPrint,
  maySeeSolution,
  ofType,
  ownAnswer,
  phaseOf,
  seesSolution,
  showSolution,
  untouched,
} from './answer.ts'
import type { Answer, Id } from './model.ts'
import { saved } from './saved.ts'
import { choice } from './types/choice/score.ts'

/** The answer as the next visit finds it. */
function reloaded(answer: Answer<Id[]>): Answer<Id[]> {
  const read = saved.read(JSON.parse(JSON.stringify(answer)))?.value ?? saved.empty()
  return ownAnswer(read, question, choice)
}

describe('the first try', () => {
  test('is the first scored response and never changes, whatever is done later', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { history } = lived(life)
        const firsts = history.flatMap(({ first }) => first ?? [])
        for (const first of firsts) expect(first).toEqual(firsts[0])
        const begun = history.findIndex(({ first }) => first !== undefined)
        if (begun >= 0) for (const { first } of history.slice(begun)) expect(first).toBeDefined()
      }),
    )
  })

  test('does not begin with an empty response', () => {
    const { answer } = lived([checks])
    expect(check(answer, question, choice, 2).score).toEqual({ status: 'unanswered' })
    expect(answer).toEqual(untouched('choice'))
  })

  test('does not begin with a response that can not be scored', () => {
    const { answer } = lived([fill('gone'), checks])
    expect(check(answer, question, choice, 3).score).toEqual({ status: 'invalid', reason: 'unknown-choice' })
    expect(answer.first).toBeUndefined()
    expect(answer.tries).toBe(0)
  })

  test('stays when the question is tried again with a better answer', () => {
    const { answer } = lived([fill('c'), checks, again, fill('a', 'b'), checks])
    expect(answer.first).toMatchObject({ at: 2, response: ['c'], earned: 0 })
    expect(answer.last).toMatchObject({ at: 5, response: ['a', 'b'], earned: 2 })
  })

  test('holds the points and the print of the question at that moment', () => {
    expect(lived([fill('a'), checks]).answer.first).toEqual({
      at: 2,
      response: ['a'],
      earned: 1,
      possible: 2,
      keyPrint: keyPrint(question, choice),
    })
  })

  test('stays when the answer is cleared, and so does the number of tries', () => {
    const { answer } = lived([fill('a'), checks, clears])
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
        for (const answer of lived(life).history) {
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
    expect(seesSolution(lived([fill('a', 'b'), checks]).answer)).toBe(true)
  })

  test('stays hidden after one wrong try, also when it is asked for', () => {
    const { answer } = lived([fill('c'), checks, shows])
    expect(maySeeSolution(answer)).toBe(false)
    expect(seesSolution(answer)).toBe(false)
  })

  test('may be asked for after two wrong tries and shows only then', () => {
    const { answer } = lived([fill('c'), checks, again, fill('d'), checks])
    expect(maySeeSolution(answer)).toBe(true)
    expect(seesSolution(answer)).toBe(false)
    expect(seesSolution(showSolution(answer, 6))).toBe(true)
  })

  test('hides again while a new answer is filled in', () => {
    const { answer } = lived([fill('c'), checks, again, fill('d'), checks, shows, again])
    expect(seesSolution(answer)).toBe(false)
  })

  test('keeps the moment at which it was first looked at', () => {
    expect(lived([shows, shows]).answer.shown).toBe(1)
  })
})

describe('trying again', () => {
  test('keeps the right choices filled in and opens the question', () => {
    const { answer } = lived([fill('a', 'c'), checks, again])
    expect(answer.draft).toMatchObject({ value: ['a'] })
    expect(phaseOf(answer)).toBe('filling')
  })

  test('never leaves a wrong choice filled in', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { answer } = lived([...life, again])
        fc.pre(answer.last !== undefined)
        expect(answer.draft).toMatchObject({ value: answer.last?.response.filter((id) => 'ab'.includes(id)) })
      }),
    )
  })

  test('does nothing before the first try', () => {
    expect(lived([again]).answer).toEqual(untouched('choice'))
  })

  test('counts every scored try', () => {
    expect(lived([fill('c'), checks, again, fill('a', 'b'), checks]).answer.tries).toBe(2)
  })
})

describe('after a reload', () => {
  test('everything is as it was: what is filled in, the phase, the solution', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { answer } = lived(life)
        const next = reloaded(answer)
        expect(next).toEqual(answer)
        expect(phaseOf(next)).toBe(phaseOf(answer))
        expect(seesSolution(next)).toBe(seesSolution(answer))
      }),
    )
  })

  test('a checked answer is still checked, one that is being filled in is still open', () => {
    expect(phaseOf(reloaded(lived([fill('a'), checks]).answer))).toBe('checked')
    expect(phaseOf(reloaded(lived([fill('a'), checks, again]).answer))).toBe('filling')
    expect(phaseOf(reloaded(lived([fill('a')]).answer))).toBe('filling')
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

describe('an answer given before the author changed the type of the question', () => {
  const now = { at: 9, by: 'ABC1234' }
  const attempt = { at: 2, response: 'takarir', earned: 1, possible: 1, keyPrint: 'aaaaaaaa' }
  const typed: Answer = { type: 'text-entry', tries: 1, first: attempt, last: attempt }

  test('is shown as untouched', () => {
    expect(ownAnswer(typed, question, choice)).toEqual(untouched('choice'))
    expect(ofType('choice', typed)).toEqual(untouched('choice'))
  })

  test('stays as long as nothing new is filled in, also when the empty question is checked', () => {
    const pressed = changeOwn(typed, question, choice, now, (own) => check(own, question, choice, 9).answer)
    expect(pressed).toBe(typed)
  })

  test('makes room for what is filled in anew', () => {
    expect(changeOwn(typed, question, choice, now, (own) => fillIn(own, ['a'], now))).toEqual({
      type: 'choice',
      tries: 0,
      draft: { ...now, value: ['a'] },
    })
  })

  test.each([
    { part: 'first', kept: { first: attempt } },
    { part: 'last', kept: { last: attempt } },
    { part: 'draft', kept: { draft: { ...now, value: { a: 'b' } } } },
  ])('is shown as untouched too when only its $part has a shape that the type does not know', ({ kept }) => {
    expect(ownAnswer({ type: 'choice', tries: 1, ...kept }, question, choice)).toEqual(untouched('choice'))
  })

  test('is another case than an answer of the same type, which is shown as it is kept', () => {
    fc.assert(
      fc.property(lives, (life) => {
        const { answer } = lived(life)
        expect(ownAnswer(answer, question, choice)).toBe(answer)
        expect(ofType('choice', answer)).toBe(answer)
        const later = changeOwn(answer, question, choice, now, (own) => fillIn(own, ['a'], now))
        expect(later).toEqual(fillIn(answer, ['a'], now))
      }),
    )
  })
})
