import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import type { ChoiceShape } from './model.ts'
import { choice, choiceWithoutKey } from './score.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** A question whose choices `ids` are right where they are in `right`. */
function ask(ids: string[], right: string[], changes: { multiple?: boolean; points?: number } = {}) {
  const question: Question<ChoiceShape> = {
    id: 'jalan-berlubang',
    type: 'choice',
    prompt: 'Apa tanggapan Anda?',
    points: 1,
    multiple: false,
    ...changes,
    choices: ids.map((id) => ({
      id,
      text: `Pilihan ${id}`,
      correct: right.includes(id),
      feedback: `Sebab ${id}`,
    })),
  }
  return question
}

const single = ask(['a', 'b', 'c'], ['b'])
const several = ask(['a', 'b', 'c', 'd', 'e'], ['a', 'c', 'd'], { multiple: true, points: 2 })

const anySeveral = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.subarray(IDS), fc.integer({ min: 1, max: 20 }))
  .map(([count, right, points]) => ask(IDS.slice(0, count), right, { multiple: true, points }))

describe('score', () => {
  test('leaves a question without a choice unanswered', () => {
    expect(choice.score(single, undefined)).toEqual({ status: 'unanswered' })
    expect(choice.score(several, [])).toEqual({ status: 'unanswered' })
  })

  test('gives a single right choice all points, a wrong one none', () => {
    const score = { status: 'scored', possible: 1, missed: 0, extra: 0 }
    expect(choice.score(single, ['b'])).toEqual({ ...score, earned: 1 })
    expect(choice.score(single, ['c'])).toEqual({ ...score, earned: 0 })
  })

  test('refuses a choice that the question does not have, rather than calling it wrong', () => {
    expect(choice.score(single, ['g'])).toEqual({ status: 'invalid', reason: 'unknown-choice' })
    expect(choice.score(several, ['a', 'g'])).toEqual({ status: 'invalid', reason: 'unknown-choice' })
  })

  test('refuses two choices where only one may be chosen', () => {
    expect(choice.score(single, ['a', 'b'])).toEqual({ status: 'invalid', reason: 'too-many' })
  })

  test('counts a choice once when it is named twice', () => {
    expect(choice.score(single, ['b', 'b'])).toEqual(choice.score(single, ['b']))
    expect(choice.score(several, ['a', 'a', 'b', 'b'])).toEqual(choice.score(several, ['a', 'b']))
  })

  test.each([
    { response: ['d', 'c', 'a'], earned: 2, missed: 0, extra: 0 },
    { response: ['a', 'c'], earned: 1.33, missed: 1, extra: 0 },
    { response: ['a', 'c', 'd', 'e'], earned: 1.33, missed: 0, extra: 1 },
    { response: ['a', 'c', 'b'], earned: 0.67, missed: 1, extra: 1 },
    { response: ['a', 'b'], earned: 0, missed: 2, extra: 1 },
    { response: ['b', 'e'], earned: 0, missed: 3, extra: 2 },
  ])('takes back one right choice for each wrong one: $response', ({ response, ...counts }) => {
    expect(choice.score(several, response)).toEqual({ status: 'scored', possible: 2, ...counts })
  })

  test('gives exactly the points of the question when everything is right', () => {
    const question = ask(['a', 'b', 'c'], ['a', 'b'], { multiple: true, points: 0.125 })
    expect(choice.score(question, ['a', 'b'])).toMatchObject({ earned: 0.125 })
  })

  test('gives nothing for ticking everything when half of the choices or more are wrong', () => {
    fc.assert(
      fc.property(anySeveral, (question) => {
        const right = question.choices.filter(({ correct }) => correct).length
        fc.pre(right * 2 <= question.choices.length)
        const everything = question.choices.map(({ id }) => id)
        expect(choice.score(question, everything)).toMatchObject({ status: 'scored', earned: 0 })
      }),
    )
  })

  test('stays between nothing and all points, and gives all only to the right choices', () => {
    fc.assert(
      fc.property(anySeveral, fc.subarray(IDS, { minLength: 1 }), (question, response) => {
        const score = choice.score(question, response)
        if (score.status !== 'scored') return
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
        expect(score.earned === score.possible).toBe(score.missed + score.extra === 0)
      }),
    )
  })

  test('never throws, whatever was saved', () => {
    fc.assert(
      fc.property(anySeveral, fc.array(fc.string()), (question, response) => {
        choice.score(question, response)
        choice.keepRight(question, response)
      }),
    )
  })
})

describe('keepRight', () => {
  test('keeps the right ones of several choices', () => {
    expect(choice.keepRight(several, ['e', 'd', 'a', 'a', 'g'])).toEqual(['d', 'a'])
  })

  test('keeps a single choice only when it is right', () => {
    expect(choice.keepRight(single, ['b'])).toEqual(['b'])
    expect(choice.keepRight(single, ['a'])).toEqual([])
  })
})

describe('choiceWithoutKey', () => {
  test('takes off which choices are right, and why', () => {
    const open = choiceWithoutKey(several)
    expect(open.choices.every(({ correct, feedback }) => !correct && feedback === '')).toBe(true)
    expect(JSON.stringify(open)).not.toContain('Sebab')
    expect(open.choices.map(({ text }) => text)).toEqual(several.choices.map(({ text }) => text))
  })

  test('is the same for two questions that differ in the key only', () => {
    const other = ask(['a', 'b', 'c', 'd', 'e'], ['b', 'e'], { multiple: true, points: 2 })
    expect(choiceWithoutKey(other)).toEqual(choiceWithoutKey(several))
  })

  test('leaves the question itself as it was', () => {
    const before = structuredClone(several)
    choiceWithoutKey(several)
    expect(several).toEqual(before)
  })
})

describe('key', () => {
  test('names what decides the score, in an order of its own', () => {
    const shuffled = { ...several, choices: several.choices.toReversed() }
    expect(choice.key(shuffled)).toEqual({
      multiple: true,
      right: ['a', 'c', 'd'],
      choices: ['a', 'b', 'c', 'd', 'e'],
    })
  })

  test('stays the same when words are mended', () => {
    const mended = { ...single, prompt: 'Apa yang Anda lakukan?' }
    expect(choice.key(mended)).toEqual(choice.key(single))
  })
})
