import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barSegments } from './bars.ts'
import { type Chart, drawingOf } from './chart.ts'
import { shortLabel } from './label.ts'
import { NARROW, WIDE } from './layout.ts'
import { placeOf, scaleTo } from './scale.ts'
import { layersOf, stripDots } from './strip.ts'
import { hatching } from './texture.ts'

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

test('the lines of a texture end at the edges of their area', () => {
  const size = fc.double({ min: 0.5, max: 300, noNaN: true })
  fc.assert(
    fc.property(size, size, (width, height) => {
      const path = hatching({ x: 10, y: 20, width, height })
      for (const [, x = '', y = '', dx = ''] of path.matchAll(/M([\d.]+) ([\d.]+)l(-[\d.]+)/g)) {
        const [right, lower, length] = [Number(x) - 10, Number(y) - 20, -Number(dx)]
        for (const place of [right, right - length])
          expect(Math.abs(place * 2 - width)).toBeLessThanOrEqual(width + 0.1)
        for (const place of [lower, lower - length])
          expect(Math.abs(place * 2 - height)).toBeLessThanOrEqual(height + 0.1)
      }
    }),
    { numRuns: 50 },
  )
})

test.each([NARROW, WIDE])(
  'every chart stays within its drawing ($width wide) and says its numbers',
  (layout) => {
    const write = (value: number) => `${value}%`
    const label = 'Tidak hanya warna atau suara'
    const rows = [2, 0, 4].map((value) => ({ label, note: `${value}%, n = 6`, value, isFew: value < 3 }))
    const charts: Chart[] = [
      {
        kind: 'bars',
        rows: [{ label, note: 'median 1, n = 6', values: [3, 2, 1, 0, 2] }],
        parts: ['solid', 'hatched', 'dotted', 'blank', 'dashed'].map((name, at) => ({
          name,
          texture: (['solid', 'hatched', 'dotted', 'blank', 'dashed'] as const)[at] ?? 'blank',
        })),
        write,
      },
      { kind: 'dots', rows, write },
      {
        kind: 'strip',
        values: [1, 2, 9],
        spread: { lower: 1, median: 2, upper: 9 },
        medianText: 'median 2%',
        write,
      },
    ]
    const said = charts.map((chart) => {
      const { width, height, shapes } = drawingOf(chart, layout)
      expect(width).toBe(layout.width)
      for (const shape of shapes) {
        if (shape.kind === 'line') continue
        expect(shape.x).toBeGreaterThanOrEqual(0)
        expect(shape.x + (shape.kind === 'area' ? shape.width : 0)).toBeLessThanOrEqual(width)
        expect(shape.y + (shape.kind === 'area' ? shape.height : 0)).toBeLessThanOrEqual(height)
      }
      return shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
    })
    expect(said[0]).toEqual(
      expect.arrayContaining(['3%', '2%', '1%', 'median 1, n = 6', 'hatched', 'dashed']),
    )
    expect(said[1]).toContain('4%, n = 6')
    expect(said[2]).toContain('median 2%')
  },
)
