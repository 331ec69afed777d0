import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardCopies, panelId, shotId } from '../../../../tests/support/board-copies.ts'
import { mergeItems } from '../../../storage/item.ts'
import { contentOf } from '../content.ts'
import { emptyBrief, emptyShot, type Made, type Shot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import { mergeBoards } from '../saved.ts'
import { type Copy, compareBoards, contentIn } from './compare.ts'
import { type Choice, type Choices, mergeChosen, shotsAfter } from './merge.ts'

const now = { at: 5, by: 'ABC1234' }
function counter() {
  let made = 0
  return () => {
    made += 1
    return `NEW${String(made).padStart(10, '0')}`
  }
}
const merge = (mine: Copy, theirs: Copy, choices: Choices) =>
  mergeChosen(mine, theirs, choices, now, counter())
const shown = (copy: Copy) => {
  const { order, shots } = contentIn(copy)
  return order.map((id) => shots[id]?.visual)
}

const [A, B, C, D] = [1, 2, 3, 4].map(shotId) as [Made, Made, Made, Made]
const P = panelId(1)
function copy(at: number, shots: [Made, Partial<Shot> | 'deleted'][], strokes?: string): Copy {
  const by = 'XYZ7777'
  return {
    board: {
      brief: { at, by, value: emptyBrief() },
      order: { at, by, value: shots.map(([id]) => id) },
      shots: Object.fromEntries(
        shots.map(([id, shot]) => [
          id,
          shot === 'deleted' ? { at, by, deleted: true } : { at, by, value: { ...emptyShot(), ...shot } },
        ]),
      ),
      ratings: {},
      comments: {},
    },
    panels: strokes === undefined ? {} : { [P]: { at, by, value: { ...emptyPanel('9:16'), strokes } } },
  }
}

describe('a merge by choice', () => {
  const mine = copy(1, [
    [A, { visual: 'a' }],
    [B, { visual: 'b' }],
  ])
  const theirs = copy(9, [
    [D, { visual: 'd' }],
    [A, { visual: 'a' }],
    [C, { visual: 'c' }],
    [B, { visual: 'b*' }],
  ])

  test('takes each shot from the chosen side, and adds what only the other has where it stood there', () => {
    expect(shown(merge(mine, theirs, { [B]: 'mine' }))).toEqual(['d', 'a', 'c', 'b'])
    expect(shown(merge(mine, theirs, { [B]: 'theirs' }))).toEqual(['d', 'a', 'c', 'b*'])
  })

  test('puts the other form behind one’s own when both are wanted, or nothing was chosen', () => {
    expect(shown(merge(mine, theirs, { [B]: 'both' }))).toEqual(['d', 'a', 'c', 'b', 'b*'])
    expect(shown(merge(mine, theirs, {}))).toEqual(['d', 'a', 'c', 'b', 'b*'])
  })

  test('follows the chosen order', () => {
    const turned = copy(9, [
      [B, { visual: 'b' }],
      [A, { visual: 'a' }],
    ])
    expect(shown(merge(mine, turned, {}))).toEqual(['a', 'b'])
    expect(shown(merge(mine, turned, { order: 'theirs' }))).toEqual(['b', 'a'])
  })

  test('takes the brief from the chosen side, mine without a choice', () => {
    const other = copy(9, [])
    other.board.brief = { at: 9, by: 'B', value: { ...emptyBrief(), title: 'Lain' } }
    expect(contentIn(merge(mine, other, {})).brief.title).toBe('')
    expect(contentIn(merge(mine, other, { brief: 'theirs' })).brief.title).toBe('Lain')
  })

  test('leaves deleted what was deleted, or brings it back', () => {
    const without = copy(9, [
      [A, { visual: 'a' }],
      [B, 'deleted'],
    ])
    expect(shown(merge(mine, without, { [B]: 'theirs' }))).toEqual(['a'])
    expect(shown(merge(mine, without, { [B]: 'mine' }))).toEqual(['a', 'b'])
    expect(shown(merge(mine, without, { [B]: 'both' }))).toEqual(['a', 'b'])
    expect(shown(merge(without, mine, { [B]: 'mine' }))).toEqual(['a'])
    expect(shown(merge(without, mine, {}))).toEqual(['a', 'b'])
  })

  test('gives a doubled shot drawings of its own, with the same photo', () => {
    const [one, two] = [copy(1, [[A, { panels: [P] }]], 'x'), copy(9, [[A, { panels: [P] }]], 'y')]
    const { order, shots, panels } = contentIn(merge(one, two, { [A]: 'both' }))
    const drawn = order.map((id) => shots[id]?.panels.map((panel) => panels[panel]?.strokes))
    expect(drawn).toEqual([['x'], ['y']])
    expect(Object.keys(panels)).toHaveLength(2)
  })

  test('takes the drawings with the shot', () => {
    const [one, two] = [copy(1, [[A, { panels: [P] }]], 'x'), copy(9, [[A, { panels: [P] }]], 'y')]
    expect(contentIn(merge(one, two, { [A]: 'mine' })).panels[P]?.strokes).toBe('x')
    expect(contentIn(merge(one, two, { [A]: 'theirs' })).panels[P]?.strokes).toBe('y')
  })
})

const choices = fc.dictionary(
  fc.oneof(fc.nat(6).map(shotId), fc.constantFrom('brief', 'order')),
  fc.constantFrom<Choice>('mine', 'theirs', 'both'),
  { noNullPrototype: true },
) as fc.Arbitrary<Choices>

describe('whatever two copies hold and whatever is chosen', () => {
  test('a copy merged with itself is as it was', () => {
    fc.assert(
      fc.property(boardCopies, choices, (copy, chosen) => {
        expect(merge(copy, structuredClone(copy), chosen)).toEqual(copy)
      }),
    )
  })

  test('every shot of either side is there unless it was chosen away', () => {
    fc.assert(
      fc.property(boardCopies, boardCopies, choices, (mine, theirs, chosen) => {
        const { differ, same, onlyMine, onlyTheirs } = compareBoards(mine, theirs)
        const { order, shots } = contentIn(merge(mine, theirs, chosen))
        for (const id of [...same, ...onlyMine, ...onlyTheirs]) expect(order).toContain(id)
        for (const { shot, deleted } of differ) {
          const choice = chosen[shot] ?? 'both'
          const side = choice === 'both' ? (deleted === 'mine' ? 'theirs' : 'mine') : choice
          const wished = contentIn(side === 'mine' ? mine : theirs).shots[shot]
          expect(shots[shot]).toEqual(wished)
        }
        expect(order).toHaveLength(shotsAfter(mine, theirs, chosen))
      }),
    )
  })

  test('what was chosen also holds when the other copy comes again', () => {
    fc.assert(
      fc.property(boardCopies, boardCopies, choices, (mine, theirs, chosen) => {
        const merged = merge(mine, theirs, chosen)
        const before = contentIn(merged)
        const again = contentOf(
          mergeBoards(merged.board, theirs.board),
          mergeItems(merged.panels, theirs.panels),
        )
        expect(again).toEqual(before)
      }),
    )
  })

  test('both copies stay as they are', () => {
    fc.assert(
      fc.property(boardCopies, boardCopies, choices, (mine, theirs, chosen) => {
        const before = JSON.stringify([mine, theirs])
        merge(mine, theirs, chosen)
        expect(JSON.stringify([mine, theirs])).toBe(before)
      }),
    )
  })
})
