import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Homography, homographyOf, inverseOf, mapped } from './homography.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })
const point = fc.record({ x: part, y: part })
/** A square whose corners are moved by less than a third of it stays one that can be seen. */
const quads = fc.tuple(point, point, point, point).map(([a, b, c, d]) => [
  { x: 100 + a.x * 300, y: 100 + a.y * 300 },
  { x: 1100 + b.x * 300, y: 100 + b.y * 300 },
  { x: 1100 + c.x * 300, y: 1400 + c.y * 300 },
  { x: 100 + d.x * 300, y: 1400 + d.y * 300 },
])
const sheet = [
  { x: 0, y: 0 },
  { x: 190, y: 0 },
  { x: 190, y: 276 },
  { x: 0, y: 276 },
]
const found = (by: Homography | undefined): Homography => {
  if (!by) throw new Error('There is no homography.')
  return by
}

describe('a homography', () => {
  test('brings the four corners where they are wanted, and back', () => {
    fc.assert(
      fc.property(quads, point, (quad, { x, y }) => {
        const by = found(homographyOf(sheet, quad))
        sheet.forEach((corner, at) => {
          expect(mapped(by, corner).x).toBeCloseTo(quad[at]?.x ?? 0, 5)
          expect(mapped(by, corner).y).toBeCloseTo(quad[at]?.y ?? 0, 5)
        })
        const inside = { x: x * 190, y: y * 276 }
        const back = mapped(found(inverseOf(by)), mapped(by, inside))
        expect(back.x).toBeCloseTo(inside.x, 5)
        expect(back.y).toBeCloseTo(inside.y, 5)
      }),
    )
  })

  test('of many points lies between them when they are a little astray', () => {
    fc.assert(
      fc.property(quads, fc.array(part, { minLength: 32, maxLength: 32 }), (quad, errors) => {
        const by = found(homographyOf(sheet, quad))
        const from = Array.from({ length: 16 }, (_, at) => ({ x: (at % 4) * 63, y: Math.floor(at / 4) * 92 }))
        const to = from.map((each, at) => {
          const { x, y } = mapped(by, each)
          return { x: x + (errors[at * 2] ?? 0) - 0.5, y: y + (errors[at * 2 + 1] ?? 0) - 0.5 }
        })
        const again = found(homographyOf(from, to))
        const [middle, wanted] = [mapped(again, { x: 95, y: 138 }), mapped(by, { x: 95, y: 138 })]
        expect(Math.hypot(middle.x - wanted.x, middle.y - wanted.y)).toBeLessThan(1.5)
      }),
    )
  })

  test('is none where points lie on one line, are too few or are no numbers', () => {
    const line = [0, 1, 2, 3].map((at) => ({ x: at * 10, y: at * 20 }))
    expect(
      homographyOf(
        sheet,
        line.map(() => ({ x: 5, y: 5 })),
      ),
    ).toBeUndefined()
    expect(homographyOf(line, sheet)).toBeUndefined()
    expect(homographyOf(sheet.slice(1), sheet.slice(1))).toBeUndefined()
    expect(
      homographyOf(
        sheet,
        sheet.map(() => ({ x: Number.NaN, y: 0 })),
      ),
    ).toBeUndefined()
    expect(inverseOf([0, 0, 0, 0, 0, 0, 0, 0, 0])).toBeUndefined()
  })
})
