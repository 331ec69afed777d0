import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockNow, clockText, isSameDay, minuteOfDay, readClock } from './clock.ts'

describe('a typed time', () => {
  test.each([
    ['08.30', 510],
    ['8.30', 510],
    ['8:30', 510],
    ['8,30', 510],
    [' 0830 ', 510],
    ['830', 510],
    ['8', 480],
    ['pukul 13.05', 785],
    ['00.00', 0],
    ['23.59', 1439],
  ])('%j is understood', (typed, minutes) => {
    expect(readClock(typed)).toBe(minutes)
  })

  test.each(['', '24.00', '8.60', '8.5', 'delapan', '8.30 pagi', '-8', '12345', '8.300'])(
    '%j is no time',
    (typed) => {
      expect(readClock(typed)).toBeUndefined()
    },
  )

  test('is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.nat(1439), (minutes) => {
        expect(readClock(clockText(minutes))).toBe(minutes)
      }),
    )
  })
})

test('a day that passes midnight goes on at 00.00', () => {
  expect([clockText(1439), clockText(1440), clockText(1475)]).toEqual(['23.59', '00.00', '00.35'])
})

test('moments are told by the clock of the device', () => {
  const morning = new Date(2026, 10, 30, 8, 30, 30).getTime()
  const night = new Date(2026, 10, 30, 23, 59).getTime()
  expect(minuteOfDay(morning)).toBe(510.5)
  expect(isSameDay(morning, night)).toBe(true)
  expect(isSameDay(night, night + 60_000)).toBe(false)
})

test.each([
  [8, 5, '08.05'],
  [0, 0, '00.00'],
  [23, 59, '23.59'],
])('the time of day stands as on the clock of the device: %d hours %d', (hours, minutes, text) => {
  expect(clockNow(new Date(2026, 10, 30, hours, minutes, 59).getTime())).toBe(text)
})

test('a minute of the day stands like the clock at that minute', () => {
  fc.assert(
    fc.property(fc.nat(1439), (minute) => {
      expect(clockText(minute)).toBe(clockNow(new Date(2026, 10, 30, 0, minute).getTime()))
    }),
  )
})
