import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '../../storage/item.ts'
import { type Board, emptyBrief, emptyShot, type Shelf, type Shot } from './model.ts'
import { emptyBoard } from './saved.ts'
import { summariseBoards } from './summary.ts'

const OUTLINE = { id: 'papan-baru', title: 'Papan baru', href: '/latihan/papan-baru/' }
const item = <T>(value: T, at = 1): Item<T> => ({ at, by: 'A', value })

const written: Partial<Shot> = { visual: 'Keran menetes.' }
const spoken: Partial<Shot> = { lines: [{ speaker: '', text: 'Airnya mati.' }] }
const drawn: Partial<Shot> = { panels: ['0123456789ABC'] }
const empty: Partial<Shot> = { visual: '  ' }

function board(
  shots: Partial<Shot>[],
  { target = 45, shelf }: { target?: number; shelf?: Shelf } = {},
): Board {
  return {
    ...emptyBoard(),
    brief: item({ ...emptyBrief(), seconds: target }),
    order: item(shots.map((_, at) => `S${at}`)),
    shots: Object.fromEntries(
      shots.map((shot, at) => [`S${at}`, item({ ...emptyShot(10), ...shot }, at + 2)]),
    ),
    ...(shelf && { shelf: item(shelf, 9) }),
  }
}

const statusOf = (...boards: Board[]) => {
  const { status, done, total } = summariseBoards(boards, OUTLINE)
  return `${status} ${done}/${total}`
}

test('says that nothing was begun before the first board', () => {
  expect(summariseBoards([], OUTLINE)).toEqual({
    title: 'Papan baru',
    status: 'untouched',
    done: 0,
    total: 0,
    resume: '/latihan/papan-baru/',
  })
})

test('counts a shot with words, speech or a picture', () => {
  expect(statusOf(board([written, spoken, drawn, empty]))).toBe('started 3/4')
})

test('is done with three filled shots that last no longer than was aimed at', () => {
  expect(statusOf(board([written, spoken, drawn]))).toBe('done 3/3')
  expect(statusOf(board([written, spoken, drawn], { target: 30 }))).toBe('done 3/3')
  expect(statusOf(board([written, spoken, drawn], { target: 29.5 }))).toBe('started 3/3')
  expect(statusOf(board([written, spoken]))).toBe('started 2/2')
})

test('tells of the board that is furthest', () => {
  expect(statusOf(board([written]), board([written, written, empty]), board([empty]))).toBe('started 2/3')
  expect(statusOf(board([written, written, written, written, written]), board([drawn, drawn, drawn]))).toBe(
    'done 3/3',
  )
})

test('counts what is archived, and nothing that lies in the bin', () => {
  expect(statusOf(board([written], { shelf: 'archived' }))).toBe('started 1/1')
  expect(statusOf(board([written], { shelf: 'bin' }))).toBe('untouched 0/0')
})

test('knows the last change of any board', () => {
  expect(summariseBoards([board([written, written]), board([written])], OUTLINE).at).toBe(3)
})

test('has the score of the board that is furthest, where somebody judged it whole', () => {
  const rubric = { levels: ['1', '2', '3', '4'], criteria: [{ id: 'akurasi', weight: 100 }] }
  const rating = { role: 'self' as const, level: 3 as const, note: '' }
  const judged = { ...board([written, spoken, drawn]), ratings: { 'A/akurasi': item(rating) } }
  const outline = { ...OUTLINE, rubric }
  expect(summariseBoards([judged, board([empty])], outline).score).toEqual({
    earned: 75,
    possible: 100,
    by: 'rubric',
  })
  expect(summariseBoards([board([written])], outline)).not.toHaveProperty('score')
  expect(summariseBoards([judged], OUTLINE)).not.toHaveProperty('score')
})

test('gives the same whatever order the boards come in', () => {
  const shots = fc.array(fc.constantFrom(written, spoken, drawn, empty), { maxLength: 5 })
  const boards = fc.array(
    shots.map((all) => board(all)),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(boards, (all) => {
      expect(summariseBoards(all.toReversed(), OUTLINE)).toEqual(summariseBoards(all, OUTLINE))
    }),
  )
})
