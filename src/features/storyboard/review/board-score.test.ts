import { expect, test } from 'vitest'
import { emptyBoard } from '../saved.ts'
import { boardScore } from './board-score.ts'
import type { Level } from './points.ts'
import type { Role } from './raters.ts'
import { ratingKey } from './rating-key.ts'

const RUBRIC = {
  levels: ['1', '2', '3', '4'],
  criteria: [
    { id: 'akurasi', weight: 60 },
    { id: 'ajakan', weight: 40 },
  ],
}

const judged = (person: string, role: Role, levels: Level[], at = 1) =>
  Object.fromEntries(
    levels.map((level, index) => [
      ratingKey(person, role, RUBRIC.criteria[index]?.id ?? ''),
      { at, by: person, value: { role, level, note: '' } },
    ]),
  )
const scoreWith = (...all: ReturnType<typeof judged>[]) =>
  boardScore({ ...emptyBoard(), ratings: Object.assign({}, ...all) }, RUBRIC)

test('is none before somebody has judged every criterion', () => {
  expect(scoreWith()).toBeUndefined()
  expect(scoreWith(judged('A', 'self', [4]))).toBeUndefined()
})

test("is the maker's own as long as nobody else has judged", () => {
  expect(scoreWith(judged('A', 'self', [4, 2]), judged('B', 'peer', [1]))).toBe(80)
})

test('is the mean of the partners, and the last word of a facilitator before those', () => {
  const peers = [judged('B', 'peer', [2, 2]), judged('C', 'peer', [4, 4])]
  expect(scoreWith(judged('A', 'self', [4, 4]), ...peers)).toBe(75)
  expect(
    scoreWith(...peers, judged('F', 'facilitator', [1, 1], 5), judged('G', 'facilitator', [2, 2], 9)),
  ).toBe(50)
})
