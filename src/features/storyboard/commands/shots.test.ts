import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents, madeIds } from '../../../../tests/support/boards.ts'
import type { Command } from '../command.ts'
import { type Content, emptyBrief, emptyShot, MAX_SHOTS, type Shot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import { pasteScript } from '../script/insert.ts'
import { setPanel } from './panels.ts'
import { addShotAfter, deleteShot, duplicateShot, joinWithPrevious, moveShot, setShot } from './shots.ts'
import { markedShot, splitShot } from './split.ts'

const shot = (visual: string, more: Partial<Shot> = {}): Shot => ({ ...emptyShot(), visual, ...more })
const drawn = { ...emptyPanel('9:16'), strokes: 'a1b2' }
const board = (shots: Record<string, Shot>, panels: Content['panels'] = {}): Content => ({
  brief: emptyBrief(),
  order: Object.keys(shots),
  shots,
  panels,
})
const three = board({ A: shot('a'), B: shot('b'), C: shot('c') })

describe('adding', () => {
  test('a new shot stands after the one named', () => {
    const { order, shots } = addShotAfter('A', 'N', 4).apply(three)
    expect(order).toEqual(['A', 'N', 'B', 'C'])
    expect(shots.N).toEqual(emptyShot(4))
  })

  test('it stands at the end where none is named, also on an empty board', () => {
    expect(addShotAfter(undefined, 'N', 4).apply(three).order).toEqual(['A', 'B', 'C', 'N'])
    expect(addShotAfter(undefined, 'N', 4).apply(board({})).order).toEqual(['N'])
  })

  test.each([
    [0, 0.5],
    [999, 180],
    [3.3, 3.5],
    [Number.NaN, 5],
  ])('%d seconds become %d', (seconds, kept) => {
    expect(addShotAfter('A', 'N', seconds).apply(three).shots.N?.seconds).toBe(kept)
  })

  test('a full board takes no more', () => {
    const full = board(Object.fromEntries(Array.from({ length: MAX_SHOTS }, (_, at) => [`S${at}`, shot('')])))
    expect(addShotAfter('S0', 'N', 4).apply(full)).toBe(full)
    expect(duplicateShot('S0', 'N', {}).apply(full)).toBe(full)
    expect(splitShot('S0', 0, 'N').apply(full)).toBe(full)
  })
})

describe('duplicating', () => {
  const one = board(
    { A: shot('a', { panels: ['P', 'Q'], status: 'filmed' }), B: shot('b') },
    { P: drawn, Q: drawn },
  )

  test('the copy has panels of its own, in the same order', () => {
    const { order, shots, panels } = duplicateShot('A', 'N', { P: 'P2', Q: 'Q2' }).apply(one)
    expect(order).toEqual(['A', 'N', 'B'])
    expect(shots.N).toEqual({ ...one.shots.A, panels: ['P2', 'Q2'], status: 'draft' })
    expect(panels).toEqual({ P: drawn, Q: drawn, P2: drawn, Q2: drawn })
  })

  test('a panel without a new id is not shared', () => {
    expect(duplicateShot('A', 'N', { P: 'P2' }).apply(one).shots.N?.panels).toEqual(['P2'])
  })
})

describe('deleting', () => {
  test('the shot goes with its panels, but not with those that another shot has too', () => {
    const shared = board(
      { A: shot('a', { panels: ['P', 'Q'] }), B: shot('b', { panels: ['Q'] }) },
      { P: drawn, Q: drawn },
    )
    expect(deleteShot('A').apply(shared)).toEqual(board({ B: shot('b', { panels: ['Q'] }) }, { Q: drawn }))
  })
})

describe('moving', () => {
  test.each([
    ['C', 0, 'CAB'],
    ['A', 1, 'BAC'],
    ['A', 99, 'BCA'],
    ['C', -5, 'CAB'],
  ])('%s to %d gives %s', (id, to, order) => {
    expect(moveShot(id, to).apply(three).order.join('')).toBe(order)
  })

  test('to where it is changes nothing', () => {
    expect(moveShot('B', 1).apply(three)).toBe(three)
  })
})

describe('setting', () => {
  test('one shot changes, the others are the very same', () => {
    const after = setShot('B', (before) => ({ ...before, visual: 'x' }), 'write', 'B/visual').apply(three)
    expect(after.shots.B?.visual).toBe('x')
    expect(after.shots.A).toBe(three.shots.A)
  })

  test('the same shot is the same content', () => {
    expect(setShot('B', (before) => before, 'write').apply(three)).toBe(three)
  })

  test('a panel that only a shot names begins empty, one that nobody names stays away', () => {
    const named = board({ A: shot('a', { panels: ['P'] }) })
    const draw = (id: string) => setPanel(id, (panel) => ({ ...panel, strokes: 'a1' }), 'draw')
    expect(draw('P').apply(named).panels).toEqual({ P: { ...emptyPanel('9:16'), strokes: 'a1' } })
    expect(draw('X').apply(named)).toBe(named)
  })
})

describe('joining', () => {
  test('words and pictures follow each other, times add up', () => {
    const upper = shot('pintu', {
      seconds: 3,
      lines: [{ speaker: 'RIAN', text: 'Bu, bunganya' }],
      sound: 'bel',
      location: 'loket',
      panels: ['P', 'E'],
      size: 'cu',
    })
    const lower = shot('loket', {
      seconds: 4.5,
      lines: [
        { speaker: 'RIAN', text: 'sudah saya bawa.' },
        { speaker: '', text: 'Ia lupa.' },
      ],
      sound: 'kresek',
      location: 'loket',
      panels: ['Q'],
      size: 'ms',
      angle: 'top',
    })
    const panels = { P: drawn, Q: drawn, E: emptyPanel('9:16') }
    const { order, shots, panels: left } = joinWithPrevious('B').apply(board({ A: upper, B: lower }, panels))
    expect(order).toEqual(['A'])
    expect(shots).toEqual({
      A: {
        ...upper,
        seconds: 7.5,
        visual: 'pintu\nloket',
        lines: [
          { speaker: 'RIAN', text: 'Bu, bunganya sudah saya bawa.' },
          { speaker: '', text: 'Ia lupa.' },
        ],
        sound: 'bel, kresek',
        panels: ['P', 'Q'],
        angle: 'top',
      },
    })
    expect(Object.keys(left)).toEqual(['P', 'Q'])
  })

  test('a shot with nothing in it adds no time', () => {
    const { shots } = joinWithPrevious('B').apply(board({ A: shot('a', { seconds: 3 }), B: emptyShot() }))
    expect(shots).toEqual({ A: shot('a', { seconds: 3 }) })
  })

  test('the first shot has none before it', () => {
    expect(joinWithPrevious('A').apply(three)).toBe(three)
  })
})

const unknown = [
  addShotAfter('X', 'N', 1),
  duplicateShot('X', 'N', {}),
  deleteShot('X'),
  moveShot('X', 0),
  setShot('X', () => shot(''), 'write'),
  joinWithPrevious('X'),
  splitShot('X', 0, 'N'),
  markedShot('X', 0, 1, ['N', 'M']),
  pasteScript({ shots: [], notes: [] }, 'X', []),
  // Ids that are taken, and names that every object has.
  addShotAfter('A', 'B', 1),
  duplicateShot('A', 'C', {}),
  splitShot('A', 0, 'A'),
  deleteShot('constructor'),
  setShot('__proto__', () => shot(''), 'write'),
]

test('an unknown shot and an id that is taken change nothing', () => {
  for (const command of unknown) expect(command.apply(three)).toBe(three)
})

test('the board stays whole, whatever is done in whatever order', () => {
  const ids = fc.oneof(madeIds, fc.constantFrom('N', 'M', 'K', '__proto__', 'toString'))
  const places = fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constant(Number.NaN))
  const pasted = { visual: 'x', lines: [], onScreen: [], sound: '', location: '' }
  const steps: fc.Arbitrary<Command> = fc.oneof(
    fc.tuple(fc.option(ids, { nil: undefined }), ids, places).map((args) => addShotAfter(...args)),
    fc.tuple(ids, ids, fc.dictionary(madeIds, ids)).map((args) => duplicateShot(...args)),
    ids.map(deleteShot),
    ids.map(joinWithPrevious),
    fc.tuple(ids, places).map((args) => moveShot(...args)),
    fc.tuple(ids, places, ids).map((args) => splitShot(...args)),
    fc.tuple(ids, places, places, fc.tuple(ids, ids)).map((args) => markedShot(...args)),
    ids.map((id) => setShot(id, (before) => ({ ...before, visual: 'y' }), 'write')),
    ids.map((id) => setPanel(id, (panel) => ({ ...panel, alt: 'z' }), 'panel')),
    fc
      .tuple(fc.option(ids, { nil: undefined }), fc.array(ids, { maxLength: 3 }))
      .map(([after, fresh]) => pasteScript({ shots: fresh.map(() => pasted), notes: [] }, after, fresh)),
  )
  fc.assert(
    fc.property(contents, fc.array(steps, { maxLength: 12 }), (start, commands) => {
      const end = commands.reduce((content, command) => command.apply(content), start)
      expect(new Set(end.order).size).toBe(end.order.length)
      expect(Object.keys(end.shots).sort()).toEqual([...end.order].sort())
      for (const { seconds } of Object.values(end.shots)) expect(Number.isInteger(seconds * 2)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
