import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drag, type DragEvent, droppedBy, idle, nextDrag, THRESHOLD } from '../../../../ui/drag/drag.ts'
import { offsets, placeAt, type Row } from './lift.ts'
import { movedTo } from './sequence.ts'

const GAP = 8

/** Rows of these heights, one below the other. */
function rowsOf(heights: number[], top = 100): Row[] {
  return heights.map((height, at) => {
    const start = top + heights.slice(0, at).reduce((sum, above) => sum + above + GAP, 0)
    return { top: start, bottom: start + height }
  })
}

/** Middles: 130, 218, 286. */
const rows = rowsOf([60, 100, 20])

describe('placeAt', () => {
  test('keeps a row at home until it passes the middle of its neighbour', () => {
    expect(placeAt(rows, 0, 130)).toBe(0)
    expect(placeAt(rows, 0, 218)).toBe(0)
    expect(placeAt(rows, 0, 219)).toBe(1)
    expect(placeAt(rows, 2, 131)).toBe(1)
    expect(placeAt(rows, 2, 130)).toBe(0)
  })

  test('stays within the list, however far the finger goes', () => {
    expect(placeAt(rows, 1, -1e9)).toBe(0)
    expect(placeAt(rows, 1, 1e9)).toBe(2)
  })
})

describe('offsets', () => {
  test('make room for the lifted row, as high as that is', () => {
    expect(offsets(rows, 0, 2, 150)).toEqual([136, -68, -68])
    expect(offsets(rows, 1, 0, -40)).toEqual([108, -40, 0])
    expect(offsets(rows, 1, 1, 12)).toEqual([0, 12, 0])
  })

  test('show every row where it will stand once the lifted one is let go', () => {
    const lists = fc.array(fc.integer({ min: 56, max: 200 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(lists, fc.nat(7), fc.nat(7), (heights, a, b) => {
        const [from, to] = [a % heights.length, b % heights.length]
        const before = rowsOf(heights)
        const after = rowsOf(movedTo(heights, from, to))
        const shown = movedTo(
          before.map(({ top }, at) => top + (offsets(before, from, to, 0)[at] ?? 0)),
          from,
          to,
        )
        const others = (list: number[]) => list.filter((_, at) => at !== to)
        expect(others(shown)).toEqual(others(after.map(({ top }) => top)))
      }),
    )
  })

  test('ask for nothing of an empty list', () => {
    expect(offsets([], 0, 0, 5)).toEqual([])
  })
})

/** One thing that happens while steps are dragged; the page may have scrolled meanwhile. */
const pointer = fc.integer({ min: 1, max: 2 })
const at = fc.record({ x: fc.integer({ min: 0, max: 360 }), y: fc.integer({ min: 0, max: 740 }) })
const happening: fc.Arbitrary<DragEvent> = fc.oneof(
  fc.record({
    type: fc.constant('down' as const),
    item: fc.constantFrom('a', 'b', 'c', 'd', ''),
    pointer,
    at,
  }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('move' as const), pointer, at }) },
  fc.record({ type: fc.constant('up' as const), pointer, at }),
  fc.record({ type: fc.constant('cancel' as const) }),
)

/** What the list does with an event: only a drop of one of its rows changes the order. */
function orderAfter(ids: string[], drag: Drag, event: DragEvent, scrolled = 0): string[] {
  const dropped = droppedBy(drag, event)
  const from = dropped ? ids.indexOf(dropped.item) : -1
  if (!dropped || from < 0) return ids
  return movedTo(ids, from, placeAt(rowsOf([60, 80, 56, 120], 200), from, dropped.at.y + scrolled))
}

describe('steps under fingers', () => {
  test('are never lost or doubled, and only a row let go changes place', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(happening, fc.nat(500))), (events) => {
        let ids = ['a', 'b', 'c', 'd']
        let drag: Drag = idle
        for (const [event, scrolled] of events) {
          const moved = orderAfter(ids, drag, event, scrolled)
          if (event.type !== 'up' || drag.phase !== 'dragging') expect(moved).toEqual(ids)
          if (drag.phase !== 'idle') {
            const { item } = drag
            expect(moved.filter((id) => id !== item)).toEqual(ids.filter((id) => id !== item))
          }
          expect([...moved].sort()).toEqual(['a', 'b', 'c', 'd'])
          drag = nextDrag(drag, event)
          ids = moved
        }
      }),
    )
  })

  const dragging = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), at, fc.array(at, { maxLength: 5 }))
    .map(([item, from, path]) => {
      const begun = { x: from.x, y: from.y + THRESHOLD + 1 }
      return [
        { type: 'down' as const, item, pointer: 1, at: from },
        ...[begun, ...path].map((point) => ({ type: 'move' as const, pointer: 1, at: point })),
      ].reduce<Drag>(nextDrag, idle)
    })

  test('fall back on Escape, on pointercancel and on a second finger, wherever they are held', () => {
    const endings: fc.Arbitrary<DragEvent> = fc.oneof(
      fc.constant({ type: 'cancel' as const }),
      fc.record({
        type: fc.constant('down' as const),
        item: fc.constantFrom('b', ''),
        pointer: fc.constant(2),
        at,
      }),
    )
    fc.assert(
      fc.property(dragging, endings, at, (drag, ending, released) => {
        expect(drag.phase).toBe('dragging')
        const ids = ['a', 'b', 'c', 'd']
        expect(orderAfter(ids, drag, ending)).toEqual(ids)
        const ended = nextDrag(drag, ending)
        expect(orderAfter(ids, ended, { type: 'up', pointer: 1, at: released })).toEqual(ids)
        expect(orderAfter(ids, ended, { type: 'up', pointer: 2, at: released })).toEqual(ids)
      }),
    )
  })

  test('land in the place that was shown while they were held', () => {
    fc.assert(
      fc.property(dragging, at, fc.nat(500), (drag, released, scrolled) => {
        if (drag.phase === 'idle') throw new Error('The drag ended.')
        const ids = ['a', 'b', 'c', 'd']
        const from = ids.indexOf(drag.item)
        const shown = placeAt(rowsOf([60, 80, 56, 120], 200), from, released.y + scrolled)
        const moved = orderAfter(ids, drag, { type: 'up', pointer: 1, at: released }, scrolled)
        expect(moved.indexOf(drag.item)).toBe(shown)
      }),
    )
  })
})
