import { expect, test } from 'vitest'
import { formatDate, formatMinutes, formatMoment, formatNumber, formatTime } from './formats.ts'

// A time of this device, wherever it stands.
const moment = new Date(2026, 10, 25, 9, 5).getTime()

test('writes times and dates as Indonesian does, with a point', () => {
  expect(formatTime(moment, 'id')).toBe('09.05')
  expect(formatMoment(moment, 'id')).toBe('25 November 2026, 09.05')
})

test('writes times and dates as English does', () => {
  expect(formatTime(moment, 'en')).toBe('09:05')
  expect(formatMoment(moment, 'en')).toBe('November 25, 2026, 09:05')
})

test('writes midnight as the beginning of the day', () => {
  expect(formatTime(new Date(2026, 10, 25).getTime(), 'id')).toBe('00.00')
})

test.each([
  ['2025', '2025'],
  ['2025-07', 'Juli 2025'],
  ['2025-07-01', '1 Juli 2025'],
  ['2025-12-31', '31 Desember 2025'],
])('writes the date %s of a source as exactly as it is known', (date, written) => {
  expect(formatDate(date, 'id')).toBe(written)
})

test('writes numbers with the separators of the language and at most two decimals', () => {
  expect([1234.5, 0.666, 2, 1e6].map((value) => formatNumber(value, 'id'))).toEqual(['1.234,5', '0,67', '2', '1.000.000'])
  expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
})

test.each([
  [0, '0 menit'],
  [8, '8 menit'],
  [60, '1 jam'],
  [65, '1 jam 5 menit'],
  [150, '2 jam 30 menit'],
])('writes %i minutes as reading time', (minutes, written) => {
  expect(formatMinutes(minutes, 'id')).toBe(written)
})
