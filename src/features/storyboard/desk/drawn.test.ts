import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withMark } from '../panel/marks.ts'
import { emptyPanel, INKS, type Mark, NIBS, type Panel, type Ratio, type Stroke } from '../panel/model.ts'
import { decodeStrokes } from '../panel/strokes.ts'
import { withErased, withStroke } from './drawn.ts'
import { reframed } from './reframe.ts'

const blank = emptyPanel('9:16')
const line: Stroke = {
  ink: 'ink',
  nib: 'medium',
  points: Array.from({ length: 101 }, (_, x) => ({ x: 100 + x, y: 200 })),
}
const drawn = withStroke(blank, line)

describe('the pen', () => {
  test('leaves a line with no more points than it needs', () => {
    expect(decodeStrokes(drawn.strokes)).toEqual([
      {
        ...line,
        points: [
          { x: 100, y: 200 },
          { x: 200, y: 200 },
        ],
      },
    ])
  })

  test('adds to the text of the drawing, and leaves what was there', () => {
    expect(withStroke(drawn, line).strokes).toBe(drawn.strokes + drawn.strokes)
  })

  test('makes a dot of a tap', () => {
    const dot = withStroke(blank, { ...line, points: [{ x: 7.4, y: 9 }] })
    expect(decodeStrokes(dot.strokes)).toEqual([{ ...line, points: [{ x: 7, y: 9 }] }])
  })

  test('leaves nothing beside the frame', () => {
    const beside = line.points.map(({ x }) => ({ x: x + 300, y: 200 }))
    expect(withStroke(drawn, { ...line, points: beside })).toBe(drawn)
    expect(withStroke(drawn, { ...line, points: [] })).toBe(drawn)
  })

  test('keeps a line that comes in from beside the frame', () => {
    const coming = [
      { x: -300, y: 50 },
      { x: 90, y: 50 },
    ]
    expect(decodeStrokes(withStroke(blank, { ...line, points: coming }).strokes)).toHaveLength(1)
  })
})

describe('the eraser', () => {
  test('cuts a line in two', () => {
    const cut = withErased(
      drawn,
      [
        { x: 150, y: 150 },
        { x: 150, y: 250 },
      ],
      'fine',
    )
    expect(decodeStrokes(cut.strokes)).toHaveLength(2)
  })

  test('that meets no line changes nothing', () => {
    expect(withErased(drawn, [{ x: 10, y: 10 }], 'thick')).toBe(drawn)
  })
})

const unit = fc.integer({ min: -24, max: 664 })
const point = fc.record({ x: unit, y: unit })
const stroke = fc.record({
  ink: fc.constantFrom(...INKS),
  nib: fc.constantFrom(...NIBS),
  points: fc.array(point, { minLength: 1, maxLength: 9 }),
})
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.string(), x: unit, y: unit, size: fc.nat(99) }),
  fc.record({
    kind: fc.constant('arrow' as const),
    of: fc.constant('subject' as const),
    from: point,
    to: point,
  }),
)
const ratio = fc.constantFrom<Ratio>('9:16', '1:1', '16:9')

test('a drawing in other frames comes back unharmed', () => {
  fc.assert(
    fc.property(fc.array(stroke), fc.array(mark), fc.array(ratio), ratio, (strokes, marks, ways, first) => {
      const panel: Panel = marks.reduce(withMark, strokes.reduce(withStroke, emptyPanel(first)))
      const away = ways.reduce(reframed, panel)
      expect(reframed(away, first)).toEqual(panel)
      expect(decodeStrokes(away.strokes)).toHaveLength(decodeStrokes(panel.strokes).length)
    }),
  )
})

test('the middle of a drawing stays in the middle of another frame', () => {
  const middle = withStroke(blank, { ...line, points: [{ x: 180, y: 320 }] })
  expect(decodeStrokes(reframed(middle, '16:9').strokes)[0]?.points).toEqual([{ x: 320, y: 180 }])
})
