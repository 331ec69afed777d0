import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FIRST_MOMENTS, type Gesture, type GestureEvent, nextGesture, PALM, resting } from './gesture.ts'

const pointer = fc.integer({ min: 1, max: 4 })
const point = fc.record({ x: fc.integer({ min: -99, max: 99 }), y: fc.integer({ min: -99, max: 99 }) })
const contact = fc.constantFrom(0, 20, PALM, PALM + 1)
const time = fc.integer({ min: 0, max: 2 * FIRST_MOMENTS })
const event: fc.Arbitrary<GestureEvent> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('down' as const),
      pointer,
      kind: fc.constantFrom('mouse' as const, 'pen' as const, 'touch' as const),
      at: point,
      contact,
      time,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constant('move' as const), pointer, at: point, contact, time }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('up' as const), pointer, at: point }) },
  fc.record({ type: fc.constant('cancel' as const), pointer }),
  fc.constant({ type: 'leave' as const }),
)

describe('whatever happens', () => {
  test('a line is open exactly while somebody draws, and none is when all pointers are up', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let gesture = resting
        let isOpen = false
        const lifting = [1, 2, 3, 4].map(
          (each): GestureEvent => ({ type: 'up', pointer: each, at: { x: 0, y: 0 } }),
        )
        for (const each of [...events, ...lifting]) {
          const step = nextGesture(gesture, each)
          gesture = step.gesture
          for (const { does } of step.effects) {
            if (does === 'zoom') expect(gesture.phase).toBe('zooming')
            else expect(isOpen).toBe(does !== 'begin')
            if (does === 'begin') isOpen = true
            if (does === 'finish' || does === 'drop') isOpen = false
          }
          expect(isOpen).toBe(gesture.phase === 'drawing')
        }
        expect(gesture.phase).toBe('idle')
      }),
    )
  })

  test('no finger draws after a pen', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let gesture: Gesture = { ...resting, pen: true }
        for (const each of events) {
          gesture = nextGesture(gesture, each).gesture
          if (gesture.phase === 'drawing') expect(gesture.kind).not.toBe('touch')
        }
      }),
    )
  })
})
