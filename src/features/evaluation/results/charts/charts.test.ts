import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barSegments } from './bars.ts'
import { shortLabel } from './label.ts'
import { placeOf, scaleTo } from './scale.ts'
import { layersOf, stripDots } from './strip.ts'

test.each<[number, number[]]>([
  [0, [0, 1]],
  [Number.NaN, [0, 1]],
  [0.3, [0, 0.1, 0.2, 0.3]],
  [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [6, [0, 2, 4, 6]],
  [12.4, [0, 2.5, 5, 7.5, 10, 12.5]],
  [100, [0, 20, 40, 60, 80, 100]],
])('the axis for values up to %d has the marks %j', (most, marks) => {
  expect(scaleTo(most).marks).toEqual(marks)
})

test('an axis holds every value and has few marks', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (most) => {
      const scale = scaleTo(most)
      expect(scale.most).toBeGreaterThanOrEqual(most * (1 - 1e-9))
      expect(scale.marks.length).toBeLessThanOrEqual(6)
      expect(placeOf(most, scale, 10, 110)).toBeLessThanOrEqual(110)
    }),
    { numRuns: 100 },
  )
})

test('the parts of a bar follow each other, nought takes no room, and the longest bar fills the width', () => {
  expect(
    barSegments(
      [
        [1, 0, 3],
        [2, 0, 0],
      ],
      100,
    ),
  ).toEqual([
    [
      { at: 0, value: 1, x: 0, width: 25 },
      { at: 2, value: 3, x: 25, width: 75 },
    ],
    [{ at: 0, value: 2, x: 0, width: 50 }],
  ])
  expect(barSegments([[0, 0]], 100)).toEqual([[]])
})

test('dots that would cover each other are piled up, in whatever order the values come', () => {
  const box = { left: 0, right: 100, size: 10 }
  const dots = stripDots([50, 2, 52, 100], scaleTo(100), box)
  expect(dots).toEqual([
    { x: 0, layer: 0 },
    { x: 50, layer: 0 },
    { x: 50, layer: 1 },
    { x: 100, layer: 0 },
  ])
  expect(layersOf(dots)).toBe(2)
  expect(layersOf([])).toBe(0)
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 20 }), (values) => {
      const reversed = [...values].reverse()
      expect(stripDots(reversed, scaleTo(100), box)).toEqual(stripDots(values, scaleTo(100), box))
    }),
    { numRuns: 30 },
  )
})

test('a name is cut where it would run into its number', () => {
  expect(shortLabel('Foto', 10)).toBe('Foto')
  expect(shortLabel('Tanya jawab dan pelurusan', 12)).toBe('Tanya jawab…')
})
