import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import type { OrderShape } from './model.ts'
import { order, orderWithoutKey } from './score.ts'
import { inPlace, startOrder } from './sequence.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** A question whose right order is `ids`, shown in that order too. */
function ask(ids: string[], points = 1): Question<OrderShape> {
  return {
    id: 'kabar-belum-pasti',
    type: 'order',
    prompt: 'Urutkan langkah Anda.',
    points,
    steps: ids.map((id, at) => ({ id, text: `Langkah ${id}`, place: at + 1 })),
    feedback: { correct: 'Sebab benar', incorrect: 'Petunjuk' },
  }
}

function shuffled(ids: string[]) {
  return fc.shuffledSubarray(ids, { minLength: ids.length })
}

/** Three to eight steps, shown in any order, and any order of them as a response. */
const answered = fc
  .tuple(fc.integer({ min: 3, max: 8 }), fc.integer({ min: 1, max: 20 }))
  .chain(([count, points]) => {
    const ids = IDS.slice(0, count)
    return fc.tuple(shuffled(ids), shuffled(ids), shuffled(ids), fc.constant(points))
  })
  .map(([right, shown, response, points]) => {
    const question = ask(right, points)
    const steps = shown.flatMap((id) => question.steps.find((step) => step.id === id) ?? [])
    return { question: { ...question, steps }, right, response }
  })

const five = ask(['a', 'b', 'c', 'd', 'e'], 2)

describe('score', () => {
  test('leaves a question unanswered as long as nothing was moved', () => {
    expect(order.score(five, undefined)).toEqual({ status: 'unanswered' })
    expect(order.score(five, [])).toEqual({ status: 'unanswered' })
  })

  test.each([
    { response: ['a', 'b', 'c', 'd', 'e'], earned: 2 },
    { response: ['a', 'b', 'c', 'e', 'd'], earned: 1.2 },
    { response: ['a', 'c', 'b', 'e', 'd'], earned: 0.4 },
    { response: ['e', 'a', 'b', 'c', 'd'], earned: 0 },
  ])('gives each step in its place an equal part: $response', ({ response, earned }) => {
    const counts = { status: 'scored', possible: 2, missed: 0, extra: 0 }
    expect(order.score(five, response)).toEqual({ ...counts, earned })
  })

  test('gives exactly the points of the question when everything is right', () => {
    expect(order.score(ask(['a', 'b', 'c'], 0.125), ['a', 'b', 'c'])).toMatchObject({ earned: 0.125 })
  })

  test.each([
    [['a', 'b', 'c', 'd']],
    [['a', 'b', 'c', 'd', 'e', 'f']],
    [['a', 'b', 'c', 'd', 'f']],
    [['a', 'b', 'c', 'd', 'd']],
  ])(
    'asks back when the steps are others than those answered, rather than calling it wrong: %s',
    (response) => {
      expect(order.score(five, response)).toEqual({ status: 'invalid', reason: 'other-steps' })
    },
  )

  test('stays between nothing and all points, and gives all only to the right order', () => {
    fc.assert(
      fc.property(answered, ({ question, right, response }) => {
        const score = order.score(question, response)
        if (score.status !== 'scored') throw new Error(score.status)
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
        expect(score.earned === score.possible).toBe(response.join() === right.join())
        expect(order.score(question, right)).toMatchObject({ earned: question.points })
      }),
    )
  })

  test('is the same in whatever order the steps were shown at first', () => {
    fc.assert(
      fc.property(answered, ({ question, right, response }) => {
        const other = { ...question, steps: ask(right).steps }
        expect(order.score(other, response)).toEqual(order.score(question, response))
        expect(order.key(other)).toEqual(order.key(question))
      }),
    )
  })

  test('gives nothing for leaving everything as it is', () => {
    fc.assert(
      fc.property(answered, fc.string(), ({ question }, id) => {
        const first = startOrder({ ...question, id }).map((step) => step.id)
        expect(order.score(question, first)).toMatchObject({ status: 'scored', earned: 0 })
      }),
    )
  })

  test('never throws, whatever was saved', () => {
    fc.assert(
      fc.property(answered, fc.array(fc.oneof(fc.string(), fc.constantFrom(...IDS))), (one, response) => {
        order.score(one.question, response)
        const kept = order.keepRight(one.question, response)
        expect(kept.every((id) => one.right.includes(id))).toBe(true)
      }),
    )
  })
})

describe('keepRight', () => {
  test('leaves the right steps in their place and puts the others round them as they were at first', () => {
    const start = {
      ...five,
      steps: ['d', 'e', 'b', 'a', 'c'].flatMap((id) => five.steps.filter((s) => s.id === id)),
    }
    expect(order.keepRight(start, ['a', 'c', 'b', 'd', 'e'])).toEqual(['a', 'c', 'b', 'd', 'e'])
    expect(order.keepRight(start, ['c', 'b', 'a', 'e', 'd'])).toEqual(['d', 'b', 'e', 'a', 'c'])
  })

  test('begins anew when nothing is right', () => {
    expect(order.keepRight(five, ['b', 'a', 'd', 'e', 'c'])).toEqual([])
  })

  test('begins anew when only a step that the author added could go wrong', () => {
    expect(order.keepRight(five, ['a', 'b', 'c', 'd'])).toEqual([])
  })

  test('keeps exactly what was right, and puts nothing else right', () => {
    fc.assert(
      fc.property(answered, ({ question, response }) => {
        const kept = order.keepRight(question, response)
        const right = inPlace(question.steps, response)
        expect(inPlace(question.steps, kept)).toEqual(right)
        expect([...kept].sort()).toEqual(right.size === 0 ? [] : [...response].sort())
      }),
    )
  })
})

describe('orderWithoutKey', () => {
  test('takes off the places and every feedback', () => {
    const open = orderWithoutKey(five)
    expect(open.steps.every(({ place }) => place === 0)).toBe(true)
    expect(JSON.stringify(open)).not.toMatch(/Sebab|Petunjuk/)
  })

  test('does not leave the steps as the author wrote them, which is the right order', () => {
    const ids = orderWithoutKey(five).steps.map(({ id }) => id)
    expect(inPlace(five.steps, ids).size).toBe(0)
  })

  test('leaves the question itself as it was', () => {
    const before = structuredClone(five)
    orderWithoutKey(five)
    expect(five).toEqual(before)
  })
})

test('the key is the right order, whatever the words are', () => {
  const mended = { ...five, prompt: 'Susun.', steps: five.steps.map((step) => ({ ...step, text: 'Lain' })) }
  expect(order.key(mended)).toEqual(['a', 'b', 'c', 'd', 'e'])
})
