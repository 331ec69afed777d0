import { describe, expect, test } from 'vitest'
import { answerKeyWords, shortKey } from './answer-key.ts'

const { right, why, others } = answerKeyWords('id')

describe('a short key', () => {
  test('holds every right answer and the first reason, and nothing of the others', () => {
    const key = [
      {
        heading: right,
        lines: [
          { text: 'A', why: 'karena' },
          { text: 'B', why: 'sebab' },
        ],
      },
      { heading: others, lines: [{ text: 'C', why: 'keliru' }] },
    ]
    expect(shortKey(key, 'id')).toEqual({ answers: ['A', 'B'], ordered: false, reason: 'karena' })
  })

  test('takes the reason from the part that says why, where the answers have none', () => {
    const key = [
      { heading: right, lines: [{ text: 'A' }, { text: 'B' }], ordered: true },
      { heading: why, lines: [{ text: 'dahulu, lalu kemudian' }] },
    ]
    expect(shortKey(key, 'id')).toEqual({
      answers: ['A', 'B'],
      ordered: true,
      reason: 'dahulu, lalu kemudian',
    })
  })

  test('has no reason where nobody wrote one', () => {
    expect(shortKey([{ heading: 'Contoh', lines: [{ text: 'A' }] }], 'id').reason).toBeUndefined()
  })
})
