import { expect, test } from 'vitest'
import { formatTenths } from './tenths.ts'

test('writes what counts on with one decimal, which is never ahead', () => {
  expect(formatTenths(12, 'id')).toBe('12,0')
  expect(formatTenths(12, 'en')).toBe('12.0')
  expect(formatTenths(0.3 * 3, 'id')).toBe('0,9')
  expect(formatTenths(57.99, 'id')).toBe('57,9')
})
