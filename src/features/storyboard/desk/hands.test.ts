import { describe, expect, test } from 'vitest'
import { emptyPanel, type Mark, type Panel, type Point } from '../panel/model.ts'
import { decodeStrokes } from '../panel/strokes.ts'
import { startEraser, startPen, startShift } from './draw-hands.ts'
import type { Bench, StartHand } from './hand.ts'
import type { Kit } from './kit.ts'
import { startArrow, startMarks } from './mark-hands.ts'

const house: Mark = { kind: 'stamp', stamp: 'house', x: 100, y: 100, size: 60 }
const arrow: Mark = { kind: 'arrow', of: 'subject', from: { x: 200, y: 400 }, to: { x: 300, y: 400 } }

/** A desk whose view shows the panel twice as large, with all that a hand did. */
function deskWith(marks: Mark[], kit: Partial<Kit> = {}, more: Partial<Bench> = {}) {
  const desk = {
    panel: { ...emptyPanel('9:16'), marks } as Panel,
    selected: undefined as number | undefined,
    did: [] as string[],
  }
  const bench: Bench = {
    panel: desk.panel,
    kit: { tool: 'pen', nib: 'fine', ink: 'ink', width: 'fine', of: 'subject', guides: [], ...kit },
    selected: undefined,
    arrowFrom: undefined,
    scale: 2,
    seen: { x: 0, y: 0, width: 720, height: 1280 },
    place: ({ x, y }) => ({ x: x / 2, y: y / 2 }),
    line: { prepare() {}, begin() {}, to() {}, end() {}, settle() {}, clear: () => desk.did.push('cleared') },
    run(name, change) {
      desk.panel = change(desk.panel)
      desk.did.push(name)
    },
    select(index) {
      desk.selected = index
    },
    preview: (shown) => desk.did.push(shown ? 'preview' : 'no preview'),
    setArrowFrom: (point) => desk.did.push(point ? `from ${point.x},${point.y}` : 'no from'),
    openSheet: (sheet, at) => desk.did.push(`${sheet} at ${at.x},${at.y}`),
    putStamp: (stamp, at) => desk.did.push(`${stamp} at ${at.x},${at.y}`),
    shift: (by) => desk.did.push(`shift ${by.x},${by.y}`),
    say: (said) => desk.did.push(`says ${said.what}`),
    ...more,
  }
  /** A finger on points of the panel. */
  const play = (start: StartHand, points: [x: number, y: number][], whole = true) => {
    const [first = { x: 0, y: 0 }, ...rest] = points.map(([x, y]): Point => ({ x: x * 2, y: y * 2 }))
    const hand = start(bench, first)
    for (const point of rest) hand.extend([point])
    hand.finish(whole)
    return desk
  }
  return { desk, bench, play }
}

describe('the pen', () => {
  test('leaves its line as one step, also when the system ends it', () => {
    const { panel, did } = deskWith([]).play(
      startPen,
      [
        [10, 10],
        [90, 10],
      ],
      false,
    )
    expect(did).toEqual(['draw'])
    expect(decodeStrokes(panel.strokes)).toEqual([
      {
        ink: 'ink',
        nib: 'fine',
        points: [
          { x: 10, y: 10 },
          { x: 90, y: 10 },
        ],
      },
    ])
  })

  test('leaves nothing when its line turns out to be none', () => {
    const { desk, bench } = deskWith([])
    const hand = startPen(bench, { x: 0, y: 0 })
    hand.extend([{ x: 50, y: 50 }])
    hand.drop()
    expect(desk.did).toEqual(['cleared'])
  })
})

describe('the eraser', () => {
  const drawn = deskWith([house]).play(startPen, [
    [10, 300],
    [200, 300],
  ]).panel

  test('cuts lines where it goes', () => {
    const { play } = deskWith([], {}, { panel: drawn })
    expect(
      play(startEraser, [
        [100, 250],
        [100, 350],
      ]).did,
    ).toEqual(['erase', 'says erased'])
  })

  test('says when there is no line', () => {
    expect(
      deskWith([]).play(startEraser, [
        [5, 5],
        [60, 5],
      ]).did,
    ).toEqual(['erase', 'says erasedNothing'])
  })

  test('takes away the mark that it taps', () => {
    const { panel, did } = deskWith([house, arrow]).play(startEraser, [[100, 100]])
    expect(panel.marks).toEqual([arrow])
    expect(did).toEqual(['mark', 'says removed'])
  })

  test('leaves marks alone over which it only goes', () => {
    expect(
      deskWith([house]).play(startEraser, [
        [100, 100],
        [140, 100],
      ]).panel.marks,
    ).toEqual([house])
  })
})

describe('a finger on marks', () => {
  test('selects one by a tap', () => {
    const { selected, did } = deskWith([house]).play(startMarks, [[100, 100]])
    expect(selected).toBe(0)
    expect(did).toEqual(['no preview', 'says selected'])
  })

  test('moves one by pulling it, as one step', () => {
    const { panel, selected, did } = deskWith([house]).play(startMarks, [
      [100, 100],
      [110, 100],
      [150, 180],
    ])
    expect(panel.marks).toEqual([{ ...house, x: 150, y: 180 }])
    expect(selected).toBe(0)
    expect(did).toEqual(['preview', 'preview', 'no preview', 'mark', 'says moved'])
  })

  test('keeps the move when the system ends it, but takes no tap from it', () => {
    expect(
      deskWith([house]).play(
        startMarks,
        [
          [100, 100],
          [150, 180],
        ],
        false,
      ).panel.marks,
    ).toEqual([{ ...house, x: 150, y: 180 }])
    expect(deskWith([house]).play(startMarks, [[100, 100]], false).selected).toBeUndefined()
  })

  test('moves the selected one to where it taps', () => {
    const { play } = deskWith([house], { tool: 'stamp', stamp: 'house' }, { selected: 0 })
    expect(play(startMarks, [[250, 500]]).panel.marks).toEqual([{ ...house, x: 250, y: 500 }])
  })

  test('puts the chosen stamp where it taps, and asks for one before', () => {
    const tap: [number, number][] = [[250, 500]]
    expect(deskWith([], { tool: 'stamp', stamp: 'house' }).play(startMarks, tap).did).toContain(
      'house at 250,500',
    )
    expect(deskWith([], { tool: 'stamp' }).play(startMarks, tap).did).toContain('stamps at 250,500')
  })

  test('opens what is to be written where it taps', () => {
    expect(deskWith([], { tool: 'bubble' }).play(startMarks, [[30, 40]]).did).toContain('bubble at 30,40')
    expect(deskWith([], { tool: 'text' }).play(startMarks, [[30, 40]]).did).toContain('text at 30,40')
  })

  test('that pulls beside all marks does nothing', () => {
    expect(
      deskWith([house], { tool: 'text' }).play(startMarks, [
        [300, 500],
        [200, 400],
      ]).did,
    ).toEqual(['no preview'])
  })
})

describe('an arrow', () => {
  test('goes from where the finger came down to where it was lifted', () => {
    const { panel, did } = deskWith([]).play(startArrow, [
      [20, 20],
      [60, 20],
      [120, 80],
    ])
    expect(panel.marks).toEqual([
      { kind: 'arrow', of: 'subject', from: { x: 20, y: 20 }, to: { x: 120, y: 80 } },
    ])
    expect(did.at(-1)).toBe('says placed')
  })

  test('begins on a stamp like anywhere', () => {
    expect(
      deskWith([house]).play(startArrow, [
        [100, 100],
        [200, 100],
      ]).panel.marks,
    ).toHaveLength(2)
  })

  test('is made by two taps', () => {
    expect(deskWith([]).play(startArrow, [[20, 20]]).did).toContain('from 20,20')
    const { play } = deskWith([], { of: 'camera' }, { arrowFrom: { x: 20, y: 20 } })
    const { panel, did } = play(startArrow, [[20, 120]])
    expect(panel.marks).toMatchObject([{ of: 'camera', from: { x: 20, y: 20 }, to: { x: 20, y: 120 } }])
    expect(did).toContain('no from')
  })

  test('is moved by pulling it', () => {
    const { panel } = deskWith([arrow]).play(startArrow, [
      [250, 400],
      [250, 440],
    ])
    expect(panel.marks).toEqual([{ ...arrow, from: { x: 200, y: 440 }, to: { x: 300, y: 440 } }])
  })

  test('that the system cuts off short is none', () => {
    expect(deskWith([]).play(startArrow, [[20, 20]], false).did).toEqual(['no preview'])
  })
})

test('the zoom tool moves the view with the finger', () => {
  expect(
    deskWith([]).play(startShift, [
      [10, 10],
      [20, 10],
      [20, 30],
    ]).did,
  ).toEqual(['shift 20,0', 'shift 0,40'])
})
