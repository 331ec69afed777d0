import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { strokes } from '../../../../tests/support/drawings.ts'
import type { Point, Stroke } from './model.ts'
import { pathOf, roughPathOf, strokePaths } from './path.ts'
import { distanceTo } from './simplify.ts'

const path = (...points: [number, number][]) => pathOf({ points: points.map(([x, y]) => ({ x, y })) })

describe('the path of a stroke', () => {
  test('is a dot for one point, a line for two, nothing for none', () => {
    expect(path([10, 20])).toBe('M10 20h.01')
    expect(path([10, 20], [10, 20])).toBe('M10 20h.01')
    expect(path([10, 20], [30, 40])).toBe('M10 20L30 40')
    expect(path()).toBe('')
  })

  test('is smooth where the line bends a little, and keeps its corners', () => {
    expect(path([0, 0], [10, 0], [20, 2], [30, 6])).toBe('M0 0L5 0Q10 0 15 1Q20 2 25 4L30 6')
    expect(path([0, 0], [100, 0], [100, 100])).toBe('M0 0L95.5 0Q100 0 100 4.5L100 100')
  })

  test('is path data whatever the points, repeated ones too', () => {
    fc.assert(
      fc.property(strokes, ({ points }) => {
        expect(pathOf({ points: [...points, ...points.slice(-1)] })).toMatch(
          /^M-?[\d.]+ -?[\d.]+(?:h\.01|(?:L-?[\d.]+ -?[\d.]+|Q-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+)*)$/,
        )
      }),
    )
  })

  test('passes each point by less than two units', () => {
    fc.assert(
      fc.property(strokes, ({ points }) => {
        const drawn = pointsAlong(pathOf({ points }))
        for (const point of points) {
          expect(Math.min(...drawn.map((to, at) => distanceTo(point, drawn[at - 1] ?? to, to)))).toBeLessThan(
            2,
          )
        }
      }),
    )
  })
})

describe('the rough path of a stroke', () => {
  test('goes through its very points, and is a dot for one', () => {
    const [a, b, c] = [
      { x: 0, y: 0 },
      { x: 10, y: -4 },
      { x: 20, y: 2 },
    ]
    expect(roughPathOf({ points: [a, b, c] })).toBe('M0 0L10 -4 20 2')
    expect(roughPathOf({ points: [b] })).toBe('M10 -4h.01')
    expect(roughPathOf({ points: [] })).toBe('')
  })
})

describe('strokes as paths', () => {
  const stroke = (ink: Stroke['ink'], x: number): Stroke => ({ ink, nib: 'fine', points: [{ x, y: 0 }] })

  test('have the marker under the ink, and those of one ink that follow each other in one path', () => {
    expect(strokePaths([stroke('ink', 1), stroke('mark', 2), stroke('ink', 3), stroke('light', 4)])).toEqual([
      { ink: 'mark', nib: 'fine', d: 'M2 0h.01' },
      { ink: 'ink', nib: 'fine', d: 'M1 0h.01M3 0h.01' },
      { ink: 'light', nib: 'fine', d: 'M4 0h.01' },
    ])
  })
})

/** Points along a path with absolute `M`, `L` and `Q`. */
function pointsAlong(d: string): Point[] {
  let pen = { x: 0, y: 0 }
  return [...d.matchAll(/([MLQ])([^MLQh]+)/g)].flatMap(([, kind, numbers = '']) => {
    const [a = 0, b = 0, c = 0, e = 0] = numbers.split(' ').map(Number)
    if (kind !== 'Q') {
      pen = { x: a, y: b }
      return [pen]
    }
    const from = pen
    pen = { x: c, y: e }
    return Array.from({ length: 21 }, (_, step) => {
      const part = step / 20
      const [start, control, end] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2]
      return { x: start * from.x + control * a + end * c, y: start * from.y + control * b + end * e }
    })
  })
}
