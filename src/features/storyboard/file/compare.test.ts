import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardCopies, panelId, shotId } from '../../../../tests/support/board-copies.ts'
import { type Board, emptyBrief, emptyShot, type Made, type Shot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import { type Copy, compareBoards, contentIn, isSame, needsNoChoice } from './compare.ts'

const [A, B, C] = [shotId(1), shotId(2), shotId(3)]
const P = panelId(1)

/** A board of these shots in this order, each last changed at the given moment. */
function copy(
  shots: Record<Made, [at: number, shot: Partial<Shot> | 'deleted']>,
  strokes?: [at: number, string],
): Copy {
  const board: Board = {
    brief: { at: 1, by: 'A', value: emptyBrief() },
    order: { at: 1, by: 'A', value: Object.keys(shots) },
    shots: Object.fromEntries(
      Object.entries(shots).map(([id, [at, shot]]) => [
        id,
        shot === 'deleted'
          ? { at, by: 'A', deleted: true }
          : { at, by: 'A', value: { ...emptyShot(), ...shot } },
      ]),
    ),
    ratings: {},
    comments: {},
  }
  const value = strokes && { ...emptyPanel('9:16'), strokes: strokes[1] }
  return { board, panels: value ? { [P]: { at: strokes[0], by: 'A', value } } : {} }
}

describe('comparing two copies of a board', () => {
  test('tells which shots are the same, only here, only there, and how the others differ', () => {
    const mine = copy({ [A]: [1, {}], [B]: [5, { visual: 'Loket' }] })
    const theirs = copy({ [A]: [1, {}], [B]: [7, { visual: 'Pintu', seconds: 3 }], [C]: [1, {}] })
    expect(compareBoards(mine, theirs)).toEqual({
      same: [A],
      onlyMine: [],
      onlyTheirs: [C],
      differ: [{ shot: B, newer: 'theirs', fields: ['seconds', 'visual'] }],
      briefDiffers: false,
      orderDiffers: false,
      judged: { judgements: 0, remarks: 0 },
    })
  })

  test('counts a shot as different whose picture differs, and knows which picture is newer', () => {
    const shot: Parameters<typeof copy>[0] = { [A]: [1, { panels: [P] }] }
    const found = compareBoards(copy(shot, [9, 'x']), copy(shot, [4, 'y']))
    expect(found.differ).toEqual([{ shot: A, newer: 'mine', fields: ['panel'] }])
  })

  test('counts a shot as different that one side deleted', () => {
    const found = compareBoards(copy({ [A]: [8, 'deleted'] }), copy({ [A]: [3, { visual: 'Loket' }] }))
    expect(found.differ).toEqual([{ shot: A, newer: 'mine', fields: [], deleted: 'mine' }])
  })

  test('sees another order of the shots that both have, and no other order in a shot more', () => {
    const one = copy({ [A]: [1, {}], [B]: [1, {}] })
    expect(compareBoards(one, copy({ [B]: [1, {}], [A]: [1, {}] })).orderDiffers).toBe(true)
    expect(compareBoards(one, copy({ [A]: [1, {}], [C]: [1, {}], [B]: [1, {}] })).orderDiffers).toBe(false)
  })

  test('sees another brief', () => {
    const theirs = copy({})
    theirs.board.brief = { at: 1, by: 'A', value: { ...emptyBrief(), goal: 'Datang tepat waktu' } }
    expect(compareBoards(copy({}), theirs)).toMatchObject({ briefDiffers: true })
  })

  test('takes fields in another order for the same', () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true)
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(false)
    expect(isSame([], {})).toBe(false)
    expect(isSame(null, {})).toBe(false)
  })
})

describe('whatever two copies hold', () => {
  test('each shot of either side is told of once', () => {
    fc.assert(
      fc.property(boardCopies, boardCopies, (mine, theirs) => {
        const { same, onlyMine, onlyTheirs, differ } = compareBoards(mine, theirs)
        const told = [...same, ...onlyMine, ...onlyTheirs, ...differ.map(({ shot }) => shot)]
        const shown = new Set([...contentIn(mine).order, ...contentIn(theirs).order])
        expect(told.sort()).toEqual([...shown].sort())
      }),
    )
  })

  test('a copy is the same as itself', () => {
    fc.assert(
      fc.property(boardCopies, (copy) => {
        const found = compareBoards(copy, structuredClone(copy))
        expect(found.same).toEqual(contentIn(copy).order)
        expect(needsNoChoice(found)).toBe(true)
      }),
    )
  })

  test('the other side finds the same the other way round', () => {
    fc.assert(
      fc.property(boardCopies, boardCopies, (mine, theirs) => {
        const [here, there] = [compareBoards(mine, theirs), compareBoards(theirs, mine)]
        expect([...here.onlyMine].sort()).toEqual([...there.onlyTheirs].sort())
        expect(here.differ.map(({ shot }) => shot).sort()).toEqual(
          there.differ.map(({ shot }) => shot).sort(),
        )
        expect([here.briefDiffers, here.orderDiffers]).toEqual([there.briefDiffers, there.orderDiffers])
      }),
    )
  })
})
