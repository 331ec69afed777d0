import { expect, test } from 'vitest'
import { formatNumber } from './formats.ts'
import { formatTime } from './time.ts'

test('writes a time of day as each language does', () => {
  const morning = new Date(2026, 10, 25, 9, 5).getTime()
  expect(formatTime(morning, 'id')).toBe('09.05')
  expect(formatTime(morning, 'en')).toBe('09:05')
})

test('writes midnight as the beginning of the day', () => {
  const midnight = new Date(2026, 10, 25).getTime()
  expect(formatTime(midnight, 'id')).toBe('00.00')
  expect(formatTime(midnight, 'en')).toBe('00:00')
})

test('writes numbers with the separators of the language and at most two decimals', () => {
  expect(formatNumber(1234.5, 'id')).toBe('1.234,5')
  expect(formatNumber(0.666, 'id')).toBe('0,67')
  expect(formatNumber(2, 'id')).toBe('2')
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
})
