import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SIZES } from '../panel/model.ts'
import { fitting, NEAREST, nearness, onPanel, pinched, refitted, shifted, zoomed } from './viewport.ts'

const view = { width: 376, height: 556 }
const panel = SIZES['9:16']
const fit = fitting(view, panel)
const centre = { x: view.width / 2, y: view.height / 2 }

describe('a panel', () => {
  test('is as large as fits and stands in the middle', () => {
    expect(fit).toEqual({ scale: 540 / 640, x: (376 - 303.75) / 2, y: 8 })
    expect(fitting({ width: 376, height: 2000 }, panel)).toEqual({ scale: 1, x: 8, y: 680 })
  })

  test('keeps what lies under the fingers when they part', () => {
    const from: [{ x: number; y: number }, { x: number; y: number }] = [
      { x: 160, y: 280 },
      { x: 220, y: 280 },
    ]
    const near = pinched(
      fit,
      from,
      [
        { x: 130, y: 300 },
        { x: 250, y: 300 },
      ],
      view,
      panel,
    )
    expect(nearness(near, view, panel)).toBeCloseTo(2)
    const held = onPanel(fit, { x: 190, y: 280 })
    expect(onPanel(near, { x: 190, y: 300 }).x).toBeCloseTo(held.x)
    expect(onPanel(near, { x: 190, y: 300 }).y).toBeCloseTo(held.y)
  })

  test('stands in the middle again when it fits', () => {
    const near = shifted(zoomed(fit, 3, centre, view, panel), { x: 80, y: -40 }, view, panel)
    expect(zoomed(near, 0.1, centre, view, panel)).toEqual(fit)
  })

  test('fits again in another view, or shows the same middle there', () => {
    const other = { width: 548, height: 344 }
    expect(refitted(fit, view, other, panel)).toEqual(fitting(other, panel))
    const near = zoomed(fit, 3, centre, view, panel)
    const after = refitted(near, view, other, panel)
    expect(nearness(after, other, panel)).toBeCloseTo(3)
    expect(onPanel(after, { x: 274, y: 172 }).y).toBeCloseTo(onPanel(near, centre).y)
  })

  test('that has no view yet is there all the same', () => {
    expect(fitting({ width: 0, height: 0 }, panel).scale).toBeGreaterThan(0)
  })
})

const points = fc.tuple(fc.integer({ min: -50, max: 450 }), fc.integer({ min: -50, max: 650 }))
const point = points.map(([x, y]) => ({ x, y }))
const pair = fc.tuple(point, point)

test('whatever two fingers do, the panel is shown 1 to 4 times as large and leaves no gap', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(pair, pair, point)), (steps) => {
      let viewport = fit
      for (const [from, to, by] of steps) {
        viewport = shifted(pinched(viewport, from, to, view, panel), by, view, panel)
        const near = nearness(viewport, view, panel)
        expect(near).toBeGreaterThan(0.999)
        expect(near).toBeLessThan(NEAREST + 0.001)
        const right = viewport.x + panel.width * viewport.scale
        expect(viewport.x <= view.width / 2 && right >= view.width / 2).toBe(true)
        if (right - viewport.x > view.width) {
          expect(viewport.x).toBeLessThanOrEqual(8)
          expect(right).toBeGreaterThanOrEqual(view.width - 8)
        }
      }
    }),
  )
})
