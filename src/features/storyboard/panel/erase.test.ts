import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handDrawn, points, strokes } from '../../../../tests/support/drawings.ts'
import { erase } from './erase.ts'
import { NIB_WIDTHS, type Point, type Stroke } from './model.ts'
import { distanceTo, simplify } from './simplify.ts'

const near = fc.record({ x: fc.integer({ min: 0, max: 120 }), y: fc.integer({ min: 0, max: 120 }) })
/** Lines and ways that cross each other often. */
const drawings = fc.array(
  fc.oneof(
    strokes,
    fc
      .tuple(strokes, fc.array(near, { minLength: 1, maxLength: 8 }))
      .map(([stroke, points]) => ({ ...stroke, points })),
  ),
  { maxLength: 6 },
)
const far = fc.double({ min: -3000, max: 3000, noNaN: true })
const paths = fc.array(fc.oneof(points, near, fc.record({ x: far, y: far })), { maxLength: 6 })
const anyPaths = fc.array(fc.record({ x: fc.double(), y: fc.double() }), { maxLength: 6 })
const radii = fc.constantFrom(1, 8, 20, 45.5)
const line = (...places: [number, number][]): Stroke => ({
  ink: 'ink',
  nib: 'medium',
  points: places.map(([x, y]) => ({ x, y })),
})

describe('an eraser', () => {
  test('cuts a line where it went', () => {
    expect(erase([line([0, 0], [100, 0])], [{ x: 50, y: 0 }], 10)).toEqual([
      line([0, 0], [37, 0]),
      line([64, 0], [100, 0]),
    ])
  })

  test('cuts nothing short away that it did not reach, and no line that it only grazes', () => {
    const drawn = [line([0, 0], [100, 0]), line([50, 50])]
    expect(
      erase(
        drawn,
        [
          { x: 0, y: 13.4 },
          { x: 100, y: 13.4 },
        ],
        10,
      ),
    ).toBe(drawn)
  })

  test('takes dots, and rests that are no line any more', () => {
    expect(erase([line([5, 5]), line([0, 0], [15, 0])], [{ x: 0, y: 0 }], 10)).toEqual([])
  })

  test('leaves the lines that it did not touch the same objects', () => {
    const drawn = [line([0, 0], [100, 0]), line([0, 300], [100, 300]), line([0, 400])]
    const left = erase(drawn, [{ x: 50, y: 0 }], 10)
    expect(left).toHaveLength(4)
    expect(left[2]).toBe(drawn[1])
    expect(left[3]).toBe(drawn[2])
  })

  test('does nothing without a way or without a size', () => {
    const drawn = [line([0, 0], [100, 0])]
    expect(erase(drawn, [], 10)).toBe(drawn)
    for (const radius of [0, -5, Number.NaN]) expect(erase(drawn, [{ x: 50, y: 0 }], radius)).toBe(drawn)
  })
})

describe('whatever is erased', () => {
  test('nothing that is left lies where the eraser went', () => {
    fc.assert(
      fc.property(drawings, paths, radii, (drawn, path, radius) => {
        for (const { nib, points } of erase(drawn, path, radius)) {
          const distance = distanceBetween(points, path)
          expect(distance).toBeGreaterThan(radius + NIB_WIDTHS[nib] / 2 - 1)
        }
      }),
    )
  })

  test('what was farther away stays', () => {
    fc.assert(
      fc.property(drawings, paths, radii, (drawn, path, radius) => {
        const left = erase(drawn, path, radius)
        for (const { ink, nib, points } of drawn) {
          const same = left.filter((stroke) => stroke.ink === ink && stroke.nib === nib)
          for (const point of points) {
            if (distanceBetween([point], path) < radius + NIB_WIDTHS[nib] + 2) continue
            expect(Math.min(...same.map(({ points }) => distanceBetween([point], points)))).toBeLessThan(1)
          }
        }
      }),
    )
  })

  test('going the same way again changes nothing', () => {
    fc.assert(
      fc.property(drawings, paths, radii, (drawn, path, radius) => {
        const left = erase(drawn, path, radius)
        expect(erase(left, path, radius)).toBe(left)
      }),
      { numRuns: 500 },
    )
  })

  test('it may have gone anywhere', () => {
    fc.assert(
      fc.property(drawings, anyPaths, fc.double(), (drawn, path, radius) => void erase(drawn, path, radius)),
    )
  })

  test('what is left is in whole units and in the order in which it was drawn', () => {
    fc.assert(
      fc.property(drawings, paths, radii, (drawn, path, radius) => {
        const left = erase(drawn, path, radius)
        for (const { x, y } of left.flatMap(({ points }) => points)) {
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true)
        }
        const untouched = left.filter((stroke) => drawn.includes(stroke))
        expect(untouched).toEqual(drawn.filter((stroke) => left.includes(stroke)))
      }),
    )
  })
})

test('sixty strokes are erased far faster than a frame', () => {
  const drawn: Stroke[] = handDrawn(60).map((raw) => ({
    ink: 'ink',
    nib: 'medium',
    points: simplify(raw, 1),
  }))
  const path = handDrawn(1, 7)[0] ?? []
  const began = performance.now()
  for (let times = 0; times < 20; times += 1) erase(drawn, path, 20)
  expect((performance.now() - began) / 20).toBeLessThan(50)
})

/** Between two lines; infinite when one has no points. Lines that cross are as near as their parts come: looked at step by step. */
function distanceBetween(a: Point[], b: Point[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [at, to] of a.entries()) {
    const from = a[at - 1] ?? to
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4))
    for (let step = 0; step <= steps; step += 1) {
      const part = step / steps
      const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
      for (const [other, end] of b.entries())
        least = Math.min(least, distanceTo(point, b[other - 1] ?? end, end))
    }
  }
  return least
}
