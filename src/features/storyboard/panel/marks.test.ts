import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { panels, points } from '../../../../tests/support/drawings.ts'
import { isWithin } from './frame.ts'
import { boxOf, drawingOrder, markAt } from './mark-box.ts'
import {
  applyMarkStep,
  flipMark,
  markStep,
  moveMark,
  pullArrow,
  rewordMark,
  scaleMark,
  withMark,
  withoutMark,
} from './marks.ts'
import { emptyPanel, type Mark, type Panel, SIZES } from './model.ts'

const house: Mark = { kind: 'stamp', stamp: 'house', x: 100, y: 200, size: 170 }
const bubble: Mark = { kind: 'bubble', text: 'Bu?', x: 100, y: 200, size: 20 }
const arrow: Mark = { kind: 'arrow', of: 'subject', from: { x: 50, y: 600 }, to: { x: 250, y: 600 } }
const panelOf = (...marks: Mark[]): Panel => ({ ...emptyPanel('9:16'), marks })
const first = ({ marks }: Panel) => marks[0]

describe('a mark', () => {
  test('is put on top, moved, made larger, mirrored and taken away', () => {
    const panel = withMark(panelOf(arrow), house)
    expect(panel.marks).toEqual([arrow, house])
    expect(moveMark(panel, 1, { x: 5, y: -7 }).marks[1]).toMatchObject({ x: 105, y: 193 })
    expect(scaleMark(panel, 1, 2).marks[1]).toMatchObject({ size: 340, x: 100 })
    expect(flipMark(panel, 1).marks[1]).toEqual({ ...house, flip: true })
    expect(flipMark(flipMark(panel, 1), 1)).toEqual(panel)
    expect(withoutMark(panel, 0).marks).toEqual([house])
  })

  test('is not put on a panel that is full of marks', () => {
    const full = panelOf(...Array.from({ length: 300 }, () => house))
    expect(withMark(full, bubble)).toBe(full)
  })

  test('stays in the panel with its middle', () => {
    expect(first(moveMark(panelOf(house), 0, { x: 900, y: -900 }))).toMatchObject({ x: 360, y: 0 })
  })

  test('can be seen and touched however small it is made, and seen in part however large', () => {
    expect(first(scaleMark(panelOf(house), 0, 0.001))).toMatchObject({ size: 24 })
    expect(first(scaleMark(panelOf(house), 0, 1000))).toMatchObject({ size: 1152 })
    expect(first(scaleMark(panelOf(bubble), 0, 0))).toMatchObject({ size: 10 })
  })

  test('that is an arrow moves as a whole, turns round, is pulled by one end', () => {
    const panel = panelOf(arrow)
    expect(first(moveMark(panel, 0, { x: 500, y: 500 }))).toMatchObject({
      from: { x: 160, y: 640 },
      to: { x: 360, y: 640 },
    })
    expect(first(flipMark(panel, 0))).toMatchObject({ from: arrow.to, to: arrow.from })
    expect(first(pullArrow(panel, 0, 'to', { x: 70.4, y: -5 }))).toMatchObject({
      from: arrow.from,
      to: { x: 70, y: 0 },
    })
    expect(first(scaleMark(panel, 0, 0.5))).toMatchObject({
      from: { x: 100, y: 600 },
      to: { x: 200, y: 600 },
    })
  })

  test('gets other words', () => {
    expect(first(rewordMark(panelOf(bubble), 0, 'Ya, Mas.'))).toEqual({ ...bubble, text: 'Ya, Mas.' })
  })

  test('that is not there, or does not change, leaves the panel the same', () => {
    const panel = panelOf(house)
    for (const same of [
      moveMark(panel, 7, { x: 1, y: 1 }),
      moveMark(panel, 0, { x: 0, y: 0 }),
      scaleMark(panel, 0, 1),
      rewordMark(panel, 0, 'kata'),
      pullArrow(panel, 0, 'to', { x: 1, y: 1 }),
      withoutMark(panel, -1),
      flipMark(panelOf({ kind: 'text', text: 'a', x: 1, y: 1, size: 20 }), 1),
    ]) {
      expect(same.marks).toHaveLength(1)
    }
    expect(moveMark(panel, 0, { x: 0, y: 0 })).toBe(panel)
    expect(withoutMark(panel, -1)).toBe(panel)
  })

  test('follows the keys', () => {
    const press = (key: string, far = false) => {
      const step = markStep(key, far)
      return step && first(applyMarkStep(panelOf(house), 0, step))
    }
    expect(press('ArrowLeft')).toMatchObject({ x: 96 })
    expect(press('ArrowDown', true)).toMatchObject({ y: 224 })
    expect(press('+')).toMatchObject({ size: 187 })
    expect(press('f')).toMatchObject({ flip: true })
    expect(press('Delete')).toBeUndefined()
    expect(markStep('Enter', false)).toBeUndefined()
  })
})

describe('the mark at a point', () => {
  test('is the topmost: words and arrows lie over stamps, whenever they were put', () => {
    const panel = panelOf(bubble, house)
    expect(drawingOrder(panel.marks)).toEqual({ under: [1], above: [0] })
    expect(markAt(panel, { x: 100, y: 200 }, 0)).toBe(0)
    expect(markAt(panel, { x: 20, y: 260 }, 0)).toBe(1)
  })

  test('is an arrow only near its shaft, and whatever the finger means goes before what is near', () => {
    expect(markAt(panelOf(arrow), { x: 150, y: 603 }, 0)).toBe(0)
    expect(markAt(panelOf(arrow), { x: 150, y: 640 }, 20)).toBeUndefined()
    const besides: Mark = { ...arrow, from: { x: 30, y: 295 }, to: { x: 200, y: 295 } }
    expect(markAt(panelOf(house, besides), { x: 100, y: 280 }, 20)).toBe(0)
    expect(markAt(panelOf(house, besides), { x: 100, y: 296 }, 20)).toBe(1)
  })

  test('is there wherever the middle of a mark is', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        for (const [index, mark] of panel.marks.entries()) {
          const middle =
            mark.kind === 'arrow'
              ? { x: (mark.from.x + mark.to.x) / 2, y: (mark.from.y + mark.to.y) / 2 }
              : mark
          expect(markAt({ ...panel, marks: [mark] }, middle, 1)).toBe(0)
          expect(markAt(panel, middle, 1)).toBeDefined()
          expect(isWithin(boxOf(mark, panel.ratio), middle, 0.5), `${index}`).toBe(true)
        }
      }),
    )
  })
})

test('whatever is done to any mark, it stays in the panel and in whole units', () => {
  const factor = fc.oneof(fc.double({ min: 0, max: 50 }), fc.double())
  fc.assert(
    fc.property(panels, fc.nat(2), points, factor, fc.boolean(), (panel, index, by, factor, isTurned) => {
      const { width, height } = SIZES[panel.ratio]
      const moved = scaleMark(moveMark(panel, index, by), index, factor)
      const mark = (isTurned ? flipMark(moved, index) : moved).marks[index]
      // What is not changed at all stays as it was kept.
      if (!mark || mark === panel.marks[index]) return
      for (const { x, y } of mark.kind === 'arrow' ? [mark.from, mark.to] : [mark]) {
        expect(
          Number.isInteger(x) && x >= 0 && x <= width && Number.isInteger(y) && y >= 0 && y <= height,
        ).toBe(true)
      }
      if (mark.kind !== 'arrow') expect(Number.isInteger(mark.size) && mark.size >= 10).toBe(true)
    }),
  )
})
