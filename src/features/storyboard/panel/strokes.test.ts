import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handDrawn, strokes } from '../../../../tests/support/drawings.ts'
import type { Stroke } from './model.ts'
import { simplify } from './simplify.ts'
import { decodeStrokes, encodeStroke } from './strokes.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 80 })
const likeStrokes = fc.string({
  unit: fc.constantFrom('1', '0', 'A', '-', '~', '!', '9', '2', ' '),
  maxLength: 60,
})
const textOf = (drawn: Stroke[]) => drawn.map(encodeStroke).join('')

test('strokes come back as they were written, one after another', () => {
  fc.assert(
    fc.property(fc.array(strokes, { maxLength: 12 }), (drawn) => {
      expect(decodeStrokes(textOf(drawn))).toEqual(drawn)
    }),
  )
})

test('a drawing that another is added to holds both', () => {
  fc.assert(
    fc.property(fc.array(strokes), fc.array(strokes), (before, after) => {
      expect(decodeStrokes(textOf(before) + textOf(after))).toEqual([...before, ...after])
    }),
  )
})

test('any text can be read, and what was read is written and read again the same', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, likeStrokes), (text) => {
      const read = decodeStrokes(text)
      expect(decodeStrokes(textOf(read))).toEqual(read)
    }),
    { numRuns: 2000 },
  )
})

test('what cannot be read ends the strokes, those before it stay', () => {
  fc.assert(
    fc.property(fc.array(strokes, { minLength: 1, maxLength: 4 }), anyText, fc.nat(), (drawn, rest, cut) => {
      const text = textOf(drawn)
      expect(decodeStrokes(`${text}2${rest}`)).toEqual(drawn)
      const whole = decodeStrokes(text.slice(0, cut % text.length))
      expect(whole).toEqual(drawn.slice(0, whole.length))
    }),
  )
})

test('no character needs to be escaped in JSON, HTML or an attribute', () => {
  fc.assert(
    fc.property(strokes, (stroke) => {
      expect(encodeStroke(stroke)).toMatch(/^[!#-%(-;=?-[\]-~]+$/)
    }),
  )
})

describe('a stroke', () => {
  test('is this text, today and in every later release', () => {
    const stroke: Stroke = {
      ink: 'mark',
      nib: 'thick',
      points: [
        { x: 0, y: 31 },
        { x: 300, y: -32 },
        { x: 300, y: 640 },
      ],
    }
    expect(encodeStroke(stroke)).toBe('1E20-+N@20@t')
  })

  test('keeps to whole units and to what lies around the panel', () => {
    const points = [
      { x: -900, y: 1e9 },
      { x: 1.4, y: 1.6 },
      { x: Number.NaN, y: -0.2 },
      { x: Number.NEGATIVE_INFINITY, y: Number.POSITIVE_INFINITY },
    ]
    expect(decodeStrokes(encodeStroke({ ink: 'ink', nib: 'fine', points }))[0]?.points).toEqual([
      { x: -200, y: 1000 },
      { x: 1, y: 2 },
      { x: 0, y: 0 },
      { x: -200, y: 1000 },
    ])
  })

  test('without points is nothing', () => {
    expect(encodeStroke({ ink: 'ink', nib: 'fine', points: [] })).toBe('')
  })
})

test.each([1, 2, 3, 4])('sixty strokes of a hand take at most 2.5 KB (%#)', (seed) => {
  const raw = handDrawn(60, seed)
  expect(Math.min(...raw.map(({ length }) => length))).toBeGreaterThanOrEqual(40)
  const text = textOf(raw.map((points) => ({ ink: 'ink', nib: 'medium', points: simplify(points, 1) })))
  expect(text.length).toBeLessThanOrEqual(2500)
})
