import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatStretch } from './stretch.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

describe('a stretch of time', () => {
  test.each([
    [0, '00.00'],
    [1, '00.01'],
    [SECOND, '00.01'],
    [59 * SECOND, '00.59'],
    [59 * SECOND + 1, '01.00'],
    [MINUTE, '01.00'],
    [7 * MINUTE + 42 * SECOND, '07.42'],
    [99 * MINUTE + 59 * SECOND, '99.59'],
    [120 * MINUTE, '120.00'],
    [-1, '00.00'],
    [-999, '00.00'],
    [-SECOND, '−00.01'],
    [-1500, '−00.01'],
    [-2 * SECOND, '−00.02'],
    [-3 * MINUTE - 5 * SECOND, '−03.05'],
  ])('of %d ms stands as %s', (ms, text) => {
    expect(formatStretch(ms)).toBe(text)
  })

  test('shows every second as long as the others while it runs down, also below zero', () => {
    const seconds = (ms: number) => {
      const [, sign = '', minutes = '', rest = ''] = /^(−?)(\d{2,})\.(\d\d)$/.exec(formatStretch(ms)) ?? []
      return (sign ? -1 : 1) * (Number(minutes) * 60 + Number(rest))
    }
    fc.assert(
      fc.property(fc.integer({ min: -200 * MINUTE, max: 200 * MINUTE }), (ms) => {
        expect(seconds(ms) - seconds(ms - SECOND)).toBe(1)
      }),
    )
  })
})
