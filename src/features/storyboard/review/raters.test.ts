import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boardStates } from '../../../../tests/support/boards.ts'
import { mergeBoards } from '../saved.ts'
import { type Rater, ratersOf } from './raters.ts'
import { personIn, ratingKey } from './rating-key.ts'
import { spreadOf } from './spread.ts'

const rating = (role: Rater['role'], level: 1 | 2 | 3 | 4, at = 1, by = 'AAAAAAA') => ({
  at,
  by,
  value: { role, level, note: '' },
})

test('one who judges as maker and then for another on the same device gives two judgements', () => {
  const raters = ratersOf({
    [ratingKey('AAAAAAA', 'self', 'akurasi')]: rating('self', 2),
    [ratingKey('AAAAAAA', 'facilitator', 'akurasi')]: rating('facilitator', 4, 5),
  })
  expect(raters.map(({ role, levels }) => [role, levels])).toEqual([
    ['self', { akurasi: 2 }],
    ['facilitator', { akurasi: 4 }],
  ])
})

test('makers come first, then partners by time, facilitators last', () => {
  const raters = ratersOf({
    'FFFFFFF/akurasi/facilitator': rating('facilitator', 3, 1, 'FFFFFFF'),
    'CCCCCCC/akurasi/peer': rating('peer', 3, 9, 'CCCCCCC'),
    'BBBBBBB/akurasi/peer': rating('peer', 3, 4, 'BBBBBBB'),
    'AAAAAAA/akurasi': rating('self', 3, 7),
  })
  expect(raters.map(({ person }) => person)).toEqual(['AAAAAAA', 'BBBBBBB', 'CCCCCCC', 'FFFFFFF'])
})

test('a person from a learning platform may have any name', () => {
  const key = ratingKey(personIn('lms-budi/7'), 'peer', 'akurasi')
  expect(ratersOf({ [key]: rating('peer', 3, 1, 'lms-budi/7') })).toMatchObject([
    { person: 'lms-budi%2F7', role: 'peer', levels: { akurasi: 3 } },
  ])
})

test('a score that was taken back is none', () => {
  expect(ratersOf({ 'AAAAAAA/akurasi': { at: 3, by: 'AAAAAAA', deleted: true } })).toEqual([])
})

test('tells how far two judgements lie apart', () => {
  const raters = ratersOf({
    'AAAAAAA/akurasi': rating('self', 4),
    'BBBBBBB/akurasi/peer': rating('peer', 2, 1, 'BBBBBBB'),
    'AAAAAAA/ajakan': rating('self', 4),
  })
  expect(spreadOf(raters, 'akurasi')).toBe(2)
  expect(spreadOf(raters, 'ajakan')).toBe(0)
})

test('two copies of a board that were judged apart keep all judgements side by side', () => {
  fc.assert(
    fc.property(boardStates, boardStates, (a, b) => {
      const keysOf = (board: typeof a) =>
        Object.entries(board.ratings).flatMap(([key, item]) => ('value' in item ? [key] : []))
      const merged = mergeBoards(a, b)
      const kept = new Set(Object.keys(merged.ratings))
      for (const key of [...keysOf(a), ...keysOf(b)]) expect(kept.has(key)).toBe(true)
      const levels = ratersOf(merged.ratings).flatMap((rater) => Object.keys(rater.levels))
      expect(levels.length).toBeLessThanOrEqual(keysOf(merged).length)
    }),
  )
})
