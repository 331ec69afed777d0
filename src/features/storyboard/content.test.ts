import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardStates, contents } from '../../../tests/support/boards.ts'
import { changedBoard, changedPanels, contentOf, type KeptPanels } from './content.ts'
import { emptyShot } from './model.ts'
import { emptyPanel } from './panel/model.ts'
import { emptyBoard } from './saved.ts'

const now = { at: 50, by: 'AAAAAAA' }
const shot = (visual: string, panels: string[] = []) => ({ ...emptyShot(), visual, panels })
const kept = <T>(value: T, at = 1) => ({ at, by: 'AAAAAAA', value })

describe('what a person sees of a board', () => {
  test('follows the order, and leaves out what was deleted', () => {
    const board = {
      ...emptyBoard(),
      order: kept(['b', 'gone', 'a', 'b']),
      shots: {
        a: kept(shot('satu')),
        b: kept(shot('dua')),
        gone: { at: 2, by: 'AAAAAAA', deleted: true as const },
      },
    }
    expect(contentOf(board, {}).order).toEqual(['b', 'a'])
  })

  test('ends with shots that the order does not name, such as those of another copy, oldest first', () => {
    const board = {
      ...emptyBoard(),
      order: kept(['b']),
      shots: { a: kept(shot('satu'), 9), b: kept(shot('dua')), c: kept(shot('tiga'), 3) },
    }
    expect(contentOf(board, {}).order).toEqual(['b', 'c', 'a'])
  })

  test('holds the panels of its shots, not those that no shot names', () => {
    const board = { ...emptyBoard(), shots: { a: kept(shot('satu', ['p'])) } }
    const panels = { p: kept(emptyPanel('9:16')), other: kept(emptyPanel('1:1')) }
    expect(Object.keys(contentOf(board, panels).panels)).toEqual(['p'])
  })

  test('names each shot exactly once, whatever was kept', () => {
    fc.assert(
      fc.property(boardStates, (board) => {
        const { order, shots } = contentOf(board, {})
        expect([...order].sort()).toEqual(Object.keys(shots).sort())
      }),
    )
  })
})

describe('a change', () => {
  test('gives a new moment only to what it changed', () => {
    const board = {
      ...emptyBoard(),
      order: kept(['a', 'b']),
      shots: { a: kept(shot('satu')), b: kept(shot('dua')) },
    }
    const before = contentOf(board, {})
    const after = { ...before, shots: { ...before.shots, a: shot('satu lagi') } }
    const changed = changedBoard(board, before, after, now)
    expect(changed.shots).toEqual({ a: kept(shot('satu lagi'), 50), b: kept(shot('dua')) })
    expect(changed.order).toBe(board.order)
    expect(changed.brief).toBe(board.brief)
  })

  test('is what is seen afterwards', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const empty = emptyBoard()
        const nothing = contentOf(empty, {})
        const board = changedBoard(empty, nothing, before, { at: 1, by: 'AAAAAAA' })
        const panels: KeptPanels = changedPanels(nothing, before, { at: 1, by: 'AAAAAAA' })
        const seen = contentOf(board, panels)
        const later = changedBoard(board, seen, { ...after, panels: {} }, now)
        expect(contentOf(later, {})).toEqual({ ...after, panels: {} })
      }),
    )
  })
})
