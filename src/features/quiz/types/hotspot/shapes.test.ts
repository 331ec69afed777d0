import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxOf, type DrawnWhere, MIN_SIDE, overlap, tapBoxOf } from './shapes.ts'

const length = fc.integer({ min: 1, max: 340 })
const anyShape: fc.Arbitrary<DrawnWhere> = fc.oneof(
  fc.record({ kind: fc.constant('rect' as const), x: length, y: length, width: length, height: length }),
  fc.record({ kind: fc.constant('circle' as const), x: length, y: length, radius: length }),
  fc.record({
    kind: fc.constant('polygon' as const),
    points: fc.array(fc.tuple(length, length), { minLength: 3, maxLength: 6 }),
  }),
)

test('finds the smallest rectangle around each shape', () => {
  expect(boxOf({ kind: 'circle', x: 50, y: 40, radius: 10 })).toEqual({ x: 40, y: 30, width: 20, height: 20 })
  const points: [number, number][] = [
    [10, 50],
    [30, 20],
    [20, 80],
  ]
  expect(boxOf({ kind: 'polygon', points })).toEqual({ x: 10, y: 20, width: 20, height: 60 })
})

test('gives a finger at least its size, around the same centre, and never less than the shape', () => {
  fc.assert(
    fc.property(anyShape, (shape) => {
      const [box, tap] = [boxOf(shape), tapBoxOf(shape)]
      expect(Math.min(tap.width, tap.height)).toBeGreaterThanOrEqual(MIN_SIDE)
      expect(tap.x + tap.width / 2).toBeCloseTo(box.x + box.width / 2)
      expect(tap.y + tap.height / 2).toBeCloseTo(box.y + box.height / 2)
      expect(overlap(tap, box) || box.width * box.height === 0).toBe(true)
    }),
  )
})

test('calls rectangles that only touch apart, from either side', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlap(a, { ...a, x: 10 })).toBe(false)
  expect(overlap(a, { ...a, y: 9 })).toBe(true)
  fc.assert(
    fc.property(anyShape, anyShape, (one, other) => {
      expect(overlap(boxOf(one), boxOf(other))).toBe(overlap(boxOf(other), boxOf(one)))
    }),
  )
})
