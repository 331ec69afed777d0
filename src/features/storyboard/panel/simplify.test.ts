import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handDrawn, points } from '../../../../tests/support/drawings.ts'
import { distanceTo, simplify } from './simplify.ts'

test('no point of a line is farther from what is left than the tolerance', () => {
  fc.assert(
    fc.property(
      fc.array(points, { minLength: 2, maxLength: 60 }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (line, tolerance) => {
        const left = simplify(line, tolerance)
        for (const point of line) {
          const nearest = left.map((to, at) => distanceTo(point, left[at - 1] ?? to, to))
          expect(Math.min(...nearest)).toBeLessThanOrEqual(tolerance + 1e-9)
        }
      },
    ),
  )
})

test('a line keeps its ends, and what is left is part of it', () => {
  fc.assert(
    fc.property(
      fc.array(points, { minLength: 1 }),
      fc.double({ min: 0, max: 50, noNaN: true }),
      (line, tolerance) => {
        const left = simplify(line, tolerance)
        expect(left[0]).toEqual(line[0])
        expect(left.at(-1)).toEqual(line.at(-1))
        for (const point of left) expect(line).toContainEqual(point)
      },
    ),
  )
})

test('a straight line needs two points, a corner three, a dot one, nothing none', () => {
  const straight = Array.from({ length: 80 }, (_, at) => ({ x: 10 + at * 3.3, y: 20 + Math.sin(at) * 0.4 }))
  expect(simplify(straight, 1)).toHaveLength(2)
  expect(simplify([...straight, { x: 271, y: 200 }], 1)).toHaveLength(3)
  expect(
    simplify(
      [
        { x: 5.2, y: 7.7 },
        { x: 5, y: 8 },
      ],
      1,
    ),
  ).toEqual([{ x: 5, y: 8 }])
  expect(simplify([], 1)).toEqual([])
})

test('a line of a hundred thousand points is no trouble', () => {
  const long = Array.from({ length: 100_000 }, (_, at) => ({ x: at % 360, y: (at * 7) % 640 }))
  expect(() => simplify(long, 1)).not.toThrow()
})

test('of the points that a hand makes, few are needed', () => {
  const raw = handDrawn(60)
  const left = raw.map((line) => simplify(line, 1))
  expect(left.flat().length).toBeLessThan(raw.flat().length / 4)
})
