import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byteRangeOf } from './byte-range.ts'

test.each([
  ['bytes=0-0', { start: 0, end: 0 }],
  ['bytes=0-', { start: 0, end: 99 }],
  ['bytes=10-19', { start: 10, end: 19 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-5', { start: 95, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'unsatisfiable'],
  ['bytes=-0', 'unsatisfiable'],
  ['bytes=19-10', undefined],
  ['bytes=0-1,5-6', undefined],
  ['bytes=-', undefined],
  ['lines=0-5', undefined],
  ['bytes=a-b', undefined],
  [undefined, undefined],
])('“%s” of a hundred bytes is %o', (header, range) => {
  expect(byteRangeOf(header, 100)).toEqual(range)
})

test('nothing can be had from an empty file', () => {
  expect(byteRangeOf('bytes=0-', 0)).toBe('unsatisfiable')
  expect(byteRangeOf('bytes=-1', 0)).toBe('unsatisfiable')
})

test('whatever is asked for, a part lies within the file', () => {
  const bound = fc.oneof(fc.constant(''), fc.nat().map(String), fc.bigInt({ min: 0n }).map(String))
  fc.assert(
    fc.property(bound, bound, fc.nat(), (first, last, size) => {
      const range = byteRangeOf(`bytes=${first}-${last}`, size)
      if (range === undefined || range === 'unsatisfiable') return
      expect(range.start).toBeGreaterThanOrEqual(0)
      expect(range.end).toBeGreaterThanOrEqual(range.start)
      expect(range.end).toBeLessThan(size)
    }),
  )
})
