import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Effect,
  FIRST_MOMENTS,
  type Gesture,
  type GestureEvent,
  nextGesture,
  PALM,
  type PointerKind,
  resting,
  TREMBLE,
} from './gesture.ts'

const at = (x: number, y = 0) => ({ x, y })

function down(x: number, { pointer = 1, kind = 'touch' as PointerKind, contact = 20, time = 0 } = {}) {
  return { type: 'down', pointer, kind, at: at(x), contact, time } satisfies GestureEvent
}
function move(x: number, { pointer = 1, contact = 20, time = 0 } = {}) {
  return { type: 'move', pointer, at: at(x), contact, time } satisfies GestureEvent
}
const up = (x: number, pointer = 1): GestureEvent => ({ type: 'up', pointer, at: at(x) })
const cancel = (pointer = 1): GestureEvent => ({ type: 'cancel', pointer })
const leave: GestureEvent = { type: 'leave' }
const pen = { kind: 'pen' as const }
const second = { pointer: 2 }

/** What is done, in order, and the state in the end. */
function play(...events: GestureEvent[]) {
  return events.reduce<{ gesture: Gesture; effects: Effect[] }>(
    (before, event) => {
      const { gesture, effects } = nextGesture(before.gesture, event)
      return { gesture, effects: [...before.effects, ...effects] }
    },
    { gesture: resting, effects: [] },
  )
}
const deeds = (...events: GestureEvent[]) => play(...events).effects.map(({ does }) => does)

describe('one pointer', () => {
  test.each<PointerKind>(['touch', 'pen', 'mouse'])(
    'of the kind %s draws from where it came down',
    (kind) => {
      expect(play(down(1, { kind }), move(9), up(20)).effects).toEqual([
        { does: 'begin', at: at(1) },
        { does: 'extend', at: at(9) },
        { does: 'extend', at: at(20) },
        { does: 'finish', whole: true },
      ])
    },
  )

  test('that does not move makes a dot', () => {
    expect(deeds(down(1), move(1), up(1))).toEqual(['begin', 'finish'])
  })

  test('does not hear of others', () => {
    const drawing = play(down(1)).gesture
    expect(nextGesture(drawing, move(9, second))).toEqual({ gesture: drawing, effects: [] })
    expect(nextGesture(drawing, up(9, 2))).toEqual({ gesture: drawing, effects: [] })
    expect(nextGesture(drawing, cancel(2))).toEqual({ gesture: drawing, effects: [] })
  })

  test('whose end got lost ends when it comes down again', () => {
    expect(deeds(down(1), move(9), down(3))).toEqual(['begin', 'extend', 'finish', 'begin'])
  })
})

describe('what the system takes away', () => {
  test('keeps what was drawn so far: a call came in', () => {
    expect(play(down(1), move(9), cancel()).effects.at(-1)).toEqual({ does: 'finish', whole: false })
  })

  test('keeps what was drawn when the page is left', () => {
    const { gesture, effects } = play(down(1), move(9), leave)
    expect(effects.at(-1)).toEqual({ does: 'finish', whole: false })
    expect(nextGesture(gesture, move(12))).toEqual({ gesture: resting, effects: [] })
  })

  test('ends zooming without drawing', () => {
    expect(deeds(down(1), down(9, second), leave, move(3), up(3))).toEqual(['begin', 'drop'])
  })
})

describe('a second finger', () => {
  const soon = { pointer: 2, time: FIRST_MOMENTS }
  const late = { pointer: 2, time: FIRST_MOMENTS + 1 }
  const far = 1 + TREMBLE + 1

  test('within the first moments zooms, and the begun line is dropped', () => {
    expect(play(down(0), move(40), down(100, soon), move(200, second), move(20)).effects).toEqual([
      { does: 'begin', at: at(0) },
      { does: 'extend', at: at(40) },
      { does: 'drop' },
      { does: 'zoom', from: [at(40), at(100)], to: [at(40), at(200)] },
      { does: 'zoom', from: [at(40), at(200)], to: [at(20), at(200)] },
    ])
  })

  test('later does nothing, the line goes on', () => {
    expect(deeds(down(1), move(far), down(100, late), move(90, second), up(90, 2), move(30), up(30))).toEqual(
      ['begin', 'extend', 'extend', 'finish'],
    )
  })

  test('zooms also later while the first one only rests', () => {
    expect(deeds(down(1), move(1 + TREMBLE), down(100, late))).toEqual(['begin', 'extend', 'drop'])
  })

  test('lifted leaves one that does not draw', () => {
    const steps = [down(0), down(100, soon), up(100, 2), move(300), up(300)]
    expect(deeds(...steps)).toEqual(['begin', 'drop'])
    expect(play(...steps).gesture).toEqual(resting)
  })

  test('put down again goes on zooming', () => {
    const steps = [down(0), down(100, soon), up(100, 2), down(50, soon), move(60, second)]
    expect(deeds(...steps)).toEqual(['begin', 'drop', 'zoom'])
  })

  test('may be followed by a third, which does nothing', () => {
    const steps = [down(0), down(100, soon), down(50, { pointer: 3 }), move(60, { pointer: 3 })]
    expect(deeds(...steps)).toEqual(['begin', 'drop'])
  })
})

describe('a hand', () => {
  const palm = { contact: PALM + 1 }

  test('that lies on the screen does not draw', () => {
    expect(deeds(down(1, palm), move(30), up(30))).toEqual([])
  })

  test('does not zoom either', () => {
    expect(deeds(down(1), down(90, { ...palm, pointer: 2 }), move(30), up(30))).toEqual([
      'begin',
      'extend',
      'finish',
    ])
  })

  test('that comes down small and spreads takes its beginning back', () => {
    expect(deeds(down(1), move(3), move(4, palm), move(9), up(9))).toEqual(['begin', 'extend', 'drop'])
  })

  test('never takes back a line that was clearly meant', () => {
    const late = { ...palm, time: FIRST_MOMENTS + 1 }
    expect(deeds(down(1), move(60), move(61, late), up(61))).toEqual(['begin', 'extend', 'extend', 'finish'])
  })

  test('does not draw once a pen was used, but still zooms', () => {
    const drawn = [down(1, pen), up(1), down(50), move(90), up(90)]
    expect(deeds(...drawn)).toEqual(['begin', 'finish'])
    expect(deeds(...drawn, down(1), down(9, second), move(20, second))).toEqual(['begin', 'finish', 'zoom'])
  })

  test('that touched just before its pen leaves nothing', () => {
    expect(deeds(down(1), down(50, { ...pen, pointer: 2 }), move(60, second), up(60, 2))).toEqual([
      'begin',
      'drop',
      'begin',
      'extend',
      'finish',
    ])
  })

  test('that drew a while before its pen keeps its line', () => {
    const later = { ...pen, pointer: 2, time: FIRST_MOMENTS + 1 }
    expect(deeds(down(1), move(60), down(50, later))).toEqual(['begin', 'extend', 'finish', 'begin'])
  })

  test('does not disturb its pen, whatever its size', () => {
    expect(deeds(down(1, pen), down(50, second), move(70, second), move(9), up(9))).toEqual([
      'begin',
      'extend',
      'finish',
    ])
  })

  test('resting on the screen lets the pen draw', () => {
    const rests = [down(1, pen), up(1), down(50, second), down(90, { pointer: 3 })]
    expect(deeds(...rests, down(5, { ...pen, pointer: 4 }))).toEqual(['begin', 'finish', 'begin'])
  })
})

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
        const lifting = [1, 2, 3, 4].map((each): GestureEvent => up(0, each))
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
        let gesture: Gesture = { phase: 'idle', pen: true }
        for (const each of events) {
          gesture = nextGesture(gesture, each).gesture
          if (gesture.phase === 'drawing') expect(gesture.kind).not.toBe('touch')
        }
      }),
    )
  })
})
