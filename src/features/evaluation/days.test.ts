import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, isDay, mondayOf, weekdayOf } from './days.ts'

test('only days of the calendar are days', () => {
  expect(['2026-11-30', '2028-02-29', '1969-12-31'].every(isDay)).toBe(true)
  expect(['2026-02-29', '2026-13-01', '2026-1-1', '30-11-2026', ''].some(isDay)).toBe(false)
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError)
})

test('the day of a local time is the one written there', () => {
  expect([dayOf('2026-09-08T23:59'), dayOf('2026-09-08'), dayOf('kemarin'), dayOf(undefined)]).toEqual([
    '2026-09-08',
    '2026-09-08',
    undefined,
    undefined,
  ])
})

test('weeks begin on Monday', () => {
  expect(['2026-11-30', '2026-12-06', '1969-12-29'].map(weekdayOf)).toEqual([1, 7, 1])
  expect(['2026-11-30', '2026-12-06'].map(mondayOf)).toEqual(['2026-11-30', '2026-11-30'])
})

test('days later and back again are the same day, across months, years and leap days', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: -900, max: 900 }), (start, count) => {
      const day = addDays('1970-01-01', start)
      const other = addDays(day, count)
      expect(daysBetween(day, other)).toBe(count)
      expect(addDays(other, -count)).toBe(day)
      expect((((weekdayOf(day) - 1 + count) % 7) + 7) % 7).toBe(weekdayOf(other) - 1)
    }),
    { numRuns: 50 },
  )
})
