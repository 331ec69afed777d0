import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatClock, formatMinute, formatStretch } from './clock.ts'

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

test.each([
  [8, 5, '08.05'],
  [0, 0, '00.00'],
  [23, 59, '23.59'],
])('the time of day stands as on the clock of the device: %d hours %d', (hours, minutes, text) => {
  expect(formatClock(new Date(2026, 10, 30, hours, minutes, 59))).toBe(text)
})

test.each([
  [0, '00.00'],
  [485, '08.05'],
  [1439, '23.59'],
  [1440, '00.00'],
  [1475, '00.35'],
])('minute %d of a day stands as %s', (minute, text) => {
  expect(formatMinute(minute)).toBe(text)
})

test('a minute of the day stands like the clock at that minute', () => {
  fc.assert(
    fc.property(fc.nat(1439), (minute) => {
      expect(formatMinute(minute)).toBe(formatClock(new Date(2026, 10, 30, 0, minute)))
    }),
  )
})
