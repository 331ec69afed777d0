import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, isRight, seesSolution, untouched } from '../../answer.ts'
import type { Question } from '../../model.ts'
import type { ExtendedTextShape } from './model.ts'
import { extendedText, extendedTextWithoutKey } from './score.ts'

const question: Question<ExtendedTextShape> = {
  id: 'balasan',
  type: 'extended-text',
  prompt: 'Tulis balasan.',
  points: 0,
  checks: [
    { id: 'sapaan', text: 'Ada sapaan.' },
    { id: 'waktu', text: 'Ada waktu.' },
  ],
  feedback: { example: 'Selamat pagi. Kami jawab pukul 10.00.' },
}

const anyResponse = fc.record({ text: fc.string(), checked: fc.array(fc.string()) })

describe('score', () => {
  test('leaves a blank text unanswered, whatever was ticked', () => {
    expect(extendedText.score(question, undefined)).toEqual({ status: 'unanswered' })
    expect(extendedText.score(question, { text: ' \n ', checked: ['waktu'] })).toEqual({
      status: 'unanswered',
    })
  })

  test('gives no points to give and none to lose, whatever was written or ticked', () => {
    fc.assert(
      fc.property(anyResponse, (response) => {
        const score = extendedText.score(question, response)
        expect(score.status).toBe(response.text.trim() === '' ? 'unanswered' : 'scored')
        if (score.status === 'scored')
          expect(score).toMatchObject({ earned: 0, possible: 0, missed: 0, extra: 0 })
      }),
    )
  })

  test('counts a compared text as answered, with nothing to repeat', () => {
    const now = { at: 1, by: 'AAAAAAA' }
    const draft = { ...now, value: { text: 'Selamat pagi.', checked: [] } }
    const { answer } = check({ ...untouched('extended-text'), draft }, question, extendedText, 2)
    expect(answer.tries).toBe(1)
    expect(isRight(answer.first)).toBe(true)
    expect(seesSolution(answer)).toBe(true)
  })
})

test('keeps every word and every tick', () => {
  fc.assert(
    fc.property(anyResponse, (response) => {
      expect(extendedText.keepRight(question, response)).toEqual(response)
    }),
  )
})

test('has no key: no change of the question alters a score', () => {
  expect(extendedText.key({ ...question, checks: [] })).toEqual(extendedText.key(question))
})

test('is asked without its example and its list', () => {
  const open = JSON.stringify(extendedTextWithoutKey(question))
  expect(open).not.toMatch(/Kami jawab|Ada sapaan/)
})
