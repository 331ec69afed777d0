import { expect, test } from 'vitest'
import {
  formatDate,
  formatDays,
  formatMinutes,
  formatMoment,
  formatShortDay,
  formatShortMoment,
} from './dates.ts'

// A time of this device, wherever it stands.
const moment = new Date(2026, 10, 25, 9, 5).getTime()

test('writes a day with its time as each language does', () => {
  expect(formatMoment(moment, 'id')).toBe('25 November 2026, 09.05')
  expect(formatMoment(moment, 'en')).toBe('November 25, 2026, 09:05')
})

test('writes moments shorter for names and lists', () => {
  expect(formatShortDay(moment, 'id')).toBe('25 Nov')
  expect(formatShortMoment(moment, 'id')).toBe('25 Nov 2026, 09.05')
})

test.each([
  ['2025', '2025'],
  ['2025-07', 'Juli 2025'],
  ['2025-07-01', '1 Juli 2025'],
  ['2025-12-31', '31 Desember 2025'],
])('writes the date %s of a source as exactly as it is known', (date, written) => {
  expect(formatDate(date, 'id')).toBe(written)
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

test.each([
  ['2026-12-07', '2026-12-13', '7–13 Desember 2026'],
  ['2026-11-30', '2026-12-06', '30 November – 6 Desember 2026'],
  ['2026-12-28', '2027-01-03', '28 Desember 2026 – 3 Januari 2027'],
  ['2026-12-07', '2026-12-07', '7 Desember 2026'],
])('writes the days from %s to %s with what they share once', (from, to, written) => {
  expect(formatDays(from, to, 'id')).toBe(written)
})
