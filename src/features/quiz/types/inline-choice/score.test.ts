import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import type { Gap, InlineChoiceShape } from './model.ts'
import { inlineChoice, inlineChoiceWithoutKey } from './score.ts'

// Ids that every object has by birth are ids like any other.
const GAPS = ['waktu', 'constructor', 'tempat', 'valueOf']

function gap(id: string, right = 'a'): Gap {
  const options = ['a', 'b', 'c'].map((option) => ({
    id: option,
    text: `Pilihan ${option}`,
    correct: option === right,
  }))
  return { id, options, feedback: { correct: 'Sebab tepat.', incorrect: 'Petunjuk.' } }
}

function ask(ids = GAPS, points = 2): Question<InlineChoiceShape> {
  const text = ids.map((id) => `{${id}}`).join(' ')
  const base = { id: 'balasan', type: 'inline-choice', prompt: 'Lengkapi.' } as const
  return { ...base, points, text, gaps: ids.map((id) => gap(id)) }
}

const question = ask()
const allRight = Object.fromEntries(GAPS.map((id) => [id, 'a']))

const anyAsked = fc
  .tuple(fc.subarray(GAPS, { minLength: 1 }), fc.integer({ min: 1, max: 20 }))
  .map(([ids, points]) => ask(ids, points))
const anyResponse = fc.dictionary(
  fc.constantFrom(...GAPS, 'lama', 'hasOwnProperty'),
  fc.constantFrom('a', 'b', 'c', 'z'),
  { noNullPrototype: true },
)

describe('score', () => {
  test('leaves a question without a filled gap unanswered', () => {
    expect(inlineChoice.score(question, undefined)).toEqual({ status: 'unanswered' })
    expect(inlineChoice.score(question, {})).toEqual({ status: 'unanswered' })
    expect(inlineChoice.score(question, { lama: 'a' })).toEqual({ status: 'unanswered' })
  })

  test('asks back a gap that was left empty, rather than calling it wrong', () => {
    expect(inlineChoice.score(question, { waktu: 'a' })).toEqual({ status: 'invalid', reason: 'empty-gap' })
  })

  test('asks back an option that is gone', () => {
    const response = { ...allRight, waktu: 'z' }
    expect(inlineChoice.score(question, response)).toEqual({ status: 'invalid', reason: 'unknown-option' })
  })

  test.each([
    { wrong: 0, earned: 2 },
    { wrong: 1, earned: 1.5 },
    { wrong: 3, earned: 0.5 },
    { wrong: 4, earned: 0 },
  ])('gives each right gap its share: $wrong wrong', ({ wrong, earned }) => {
    const response = { ...allRight, ...Object.fromEntries(GAPS.slice(0, wrong).map((id) => [id, 'b'])) }
    const score = { status: 'scored', possible: 2, missed: 0, extra: 0, earned }
    expect(inlineChoice.score(question, response)).toEqual(score)
  })

  test('gives exactly the points of the question when everything is right', () => {
    expect(inlineChoice.score(ask(GAPS, 0.125), allRight)).toMatchObject({ earned: 0.125 })
  })

  test('stays between nothing and all points, and gives all only when every gap is right', () => {
    fc.assert(
      fc.property(anyAsked, anyResponse, (asked, response) => {
        const score = inlineChoice.score(asked, response)
        if (score.status !== 'scored') return
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
        expect(score.earned === score.possible).toBe(asked.gaps.every(({ id }) => response[id] === 'a'))
      }),
    )
  })

  test('does not depend on the order of gaps, options or entries', () => {
    fc.assert(
      fc.property(anyAsked, anyResponse, (asked, response) => {
        const turned = {
          ...asked,
          gaps: asked.gaps.toReversed().map((one) => ({ ...one, options: one.options.toReversed() })),
        }
        const same = Object.fromEntries(Object.entries(response).toReversed())
        expect(inlineChoice.score(turned, same)).toEqual(inlineChoice.score(asked, response))
        expect(inlineChoice.key(turned)).toEqual(inlineChoice.key(asked))
      }),
    )
  })
})

describe('keepRight', () => {
  test('keeps exactly the gaps that were right', () => {
    fc.assert(
      fc.property(anyAsked, anyResponse, (asked, response) => {
        const right = asked.gaps.filter(({ id }) => Object.hasOwn(response, id) && response[id] === 'a')
        expect(Object.entries(inlineChoice.keepRight(asked, response))).toEqual(
          right.map(({ id }) => [id, 'a']),
        )
      }),
    )
  })
})

describe('inlineChoiceWithoutKey', () => {
  test('takes off which options are right, and every feedback', () => {
    const open = JSON.stringify(inlineChoiceWithoutKey(question))
    expect(open).not.toMatch(/true|Sebab|Petunjuk/)
    expect(open).toContain('Pilihan c')
  })

  test('is the same for two questions that differ in the key only', () => {
    const other = { ...question, gaps: GAPS.map((id) => gap(id, 'c')) }
    expect(inlineChoiceWithoutKey(other)).toEqual(inlineChoiceWithoutKey(question))
  })
})

describe('key', () => {
  test('changes with what is right, and stays when words are mended', () => {
    const mended = { ...question, text: `Lain. ${question.text}` }
    expect(inlineChoice.key(mended)).toEqual(inlineChoice.key(question))
    const other = { ...question, gaps: GAPS.map((id) => gap(id, 'c')) }
    expect(inlineChoice.key(other)).not.toEqual(inlineChoice.key(question))
  })
})
