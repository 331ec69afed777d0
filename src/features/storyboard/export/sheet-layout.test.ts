import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ratio, SIZES } from '../panel/model.ts'
import { CAPTION, fitted, HEAD, PER_SHEET, sheetLayouts } from './sheet-layout.ts'

const ratios = fc.constantFrom<Ratio>('9:16', '1:1', '16:9')

test('every panel has its own place on a sheet, and none lies on another or outside', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), ratios, (count, ratio) => {
      const sheets = sheetLayouts(count, ratio)
      expect(sheets.reduce((sum, { places }) => sum + places.length, 0)).toBe(count)
      for (const { width, height, places, panel } of sheets) {
        expect(places.length).toBeLessThanOrEqual(PER_SHEET)
        // What Safari on an old iPhone still makes a canvas of.
        expect(width * height).toBeLessThan(5_000_000)
        for (const [at, { x, y }] of places.entries()) {
          expect(y).toBeGreaterThanOrEqual(HEAD)
          expect(x + panel.width).toBeLessThan(width)
          expect(y + panel.height + CAPTION).toBeLessThan(height)
          for (const other of places.slice(at + 1)) {
            const isApart = Math.abs(other.x - x) > panel.width || Math.abs(other.y - y) > panel.height
            expect(isApart).toBe(true)
          }
        }
      }
    }),
  )
})

test('no panels make no sheet', () => {
  expect(sheetLayouts(0, '9:16')).toEqual([])
})

test('a panel of another ratio is seen whole', () => {
  fc.assert(
    fc.property(ratios, ratios, (of, ratio) => {
      const [{ panel, places } = { panel: { width: 0, height: 0 }, places: [] }] = sheetLayouts(1, of)
      const place = places[0] ?? { x: 0, y: 0 }
      const { scale, x, y } = fitted(ratio, place, panel)
      const { width, height } = SIZES[ratio]
      expect(x).toBeGreaterThanOrEqual(place.x - 0.01)
      expect(y).toBeGreaterThanOrEqual(place.y - 0.01)
      expect(x + width * scale).toBeLessThanOrEqual(place.x + panel.width + 0.01)
      expect(y + height * scale).toBeLessThanOrEqual(place.y + panel.height + 0.01)
    }),
  )
})
