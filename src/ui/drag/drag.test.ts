import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Drag, type DragEvent, droppedBy, idle, nextDrag, THRESHOLD } from './drag.ts'

const at = (x: number, y = 0) => ({ x, y })
const down = (item = 'a', pointer = 1): DragEvent => ({ type: 'down', item, pointer, at: at(0) })
const move = (x: number, pointer = 1): DragEvent => ({ type: 'move', pointer, at: at(x) })
const up = (x = 0, pointer = 1): DragEvent => ({ type: 'up', pointer, at: at(x) })
const dragAfter = (...events: DragEvent[]) => events.reduce<Drag>(nextDrag, idle)

describe('a drag', () => {
  test('begins as a press', () => {
    expect(dragAfter(down())).toEqual({ phase: 'pressed', item: 'a', pointer: 1, from: at(0), at: at(0) })
  })

  test('stays a press while the finger only trembles', () => {
    expect(dragAfter(down(), move(THRESHOLD)).phase).toBe('pressed')
  })

  test('starts beyond the threshold and goes on when the finger comes back', () => {
    expect(dragAfter(down(), move(THRESHOLD + 1)).phase).toBe('dragging')
    expect(dragAfter(down(), move(40), move(1))).toMatchObject({ phase: 'dragging', at: at(1) })
  })

  test('drops where the finger is lifted', () => {
    const dragging = dragAfter(down(), move(40))
    expect(droppedBy(dragging, up(50))).toEqual({ item: 'a', at: at(50) })
    expect(nextDrag(dragging, up(50))).toEqual(idle)
  })

  test('that never started drops nothing: it was a tap', () => {
    expect(droppedBy(dragAfter(down()), up())).toBeUndefined()
    expect(nextDrag(dragAfter(down()), up())).toEqual(idle)
  })

  test('ends without a drop when the browser, or the Escape key, takes it away', () => {
    const dragging = dragAfter(down(), move(40))
    expect(nextDrag(dragging, { type: 'cancel' })).toEqual(idle)
    expect(droppedBy(dragging, { type: 'cancel' })).toBeUndefined()
    expect(nextDrag(dragAfter(down()), { type: 'cancel' })).toEqual(idle)
    expect(nextDrag(idle, { type: 'cancel' })).toEqual(idle)
  })

  test('ends without a drop when a second finger comes down', () => {
    const dragging = dragAfter(down(), move(40))
    expect(nextDrag(dragging, down('b', 2))).toEqual(idle)
    expect(droppedBy(dragging, down('b', 2))).toBeUndefined()
  })

  test('does not hear of other fingers', () => {
    const dragging = dragAfter(down(), move(40))
    expect(nextDrag(dragging, move(90, 2))).toBe(dragging)
    expect(nextDrag(dragging, up(90, 2))).toBe(dragging)
    expect(droppedBy(dragging, up(90, 2))).toBeUndefined()
  })

  test('does not begin with a movement or a lifted finger', () => {
    expect(dragAfter(move(40))).toBe(idle)
    expect(dragAfter(up(40))).toBe(idle)
  })
})

const point = fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) })
const pointer = fc.integer({ min: 1, max: 2 })
const event: fc.Arbitrary<DragEvent> = fc.oneof(
  fc.record({ type: fc.constant('down' as const), item: fc.constantFrom('a', 'b'), pointer, at: point }),
  fc.record({ type: fc.constant('move' as const), pointer, at: point }),
  fc.record({ type: fc.constant('up' as const), pointer, at: point }),
  fc.record({ type: fc.constant('cancel' as const) }),
)

test('whatever happens, a drop ends the drag of what was pressed first, and lifting every finger leaves none', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      let drag: Drag = idle
      for (const each of events) {
        const dropped = droppedBy(drag, each)
        if (dropped) expect(drag).toMatchObject({ phase: 'dragging', item: dropped.item })
        drag = nextDrag(drag, each)
        if (dropped) expect(drag).toEqual(idle)
      }
      expect(nextDrag(nextDrag(drag, up(0, 1)), up(0, 2)).phase).toBe('idle')
    }),
  )
})
