import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sizeOf } from './file-size.ts'

test.each([
  [0, 0, 'KB'],
  [1, 1, 'KB'],
  [1536, 2, 'KB'],
  [1_023_999, 1000, 'KB'],
  [1_024_000, 1, 'MB'],
  [3_565_158, 3.4, 'MB'],
  [15_000_000, 14, 'MB'],
])('%i bytes are %d %s', (bytes, value, unit) => {
  expect(sizeOf(bytes)).toEqual({ value, unit })
})

test('no size is told by more than 5 % wrong, but for next to nothing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 40 * 1024, max: 2_000_000_000 }), (bytes) => {
      const { value, unit } = sizeOf(bytes)
      const told = value * (unit === 'KB' ? 1024 : 1024 * 1024)
      expect(Math.abs(told - bytes) / bytes).toBeLessThan(0.05)
    }),
  )
})
