import { describe, expect, test } from 'vitest'
import { type Level, type Score, scoreKey } from '../model.ts'
import { agreementOf } from './agreement.ts'
import { pairsOf } from './pairs.ts'

/** Scores of Ani and Budi: one row for each post, one pair of levels for each criterion. */
function scoresOf(rows: [Level | undefined, Level | undefined][][]): Record<string, Score> {
  const scores: Record<string, Score> = {}
  for (const [at, cells] of rows.entries()) {
    for (const [criterion, pair] of cells.entries()) {
      for (const [who, level] of pair.entries()) {
        if (level === undefined) continue
        scores[scoreKey(who === 0 ? 'ani' : 'budi', `p${at}`, `c${criterion}`)] = { level, evidence: '' }
      }
    }
  }
  return scores
}

const raters = ['ani', 'budi'] as const
const posts = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`)

describe('two raters', () => {
  const scores = scoresOf([
    [
      [3, 3],
      [0, 2],
    ],
    [
      ['not-assessable', 'not-assessable'],
      ['not-assessable', 1],
    ],
    [
      [3, 0],
      [1, 'not-assessable'],
    ],
    [
      [2, undefined],
      [1, 2],
    ],
  ])
  const agreement = agreementOf(pairsOf(scores, raters, posts(4), ['c0', 'c1']))

  test('are compared where both gave a level', () => {
    expect(agreement).toMatchObject({ n: 4, posts: 3, same: 0.25, unscored: 1 })
    expect(agreement.table).toEqual([
      [0, 0, 1, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 0],
      [1, 0, 0, 1],
    ])
  })

  test('see where they lie two or more levels apart, the farthest first', () => {
    expect(agreement.differences).toEqual([
      { post: 'p2', criterion: 'c0', first: 3, second: 0 },
      { post: 'p0', criterion: 'c1', first: 0, second: 2 },
    ])
  })

  test('see what one or both could not assess, apart from the numbers', () => {
    expect(agreement.notAssessed).toEqual([
      { post: 'p1', criterion: 'c0', by: 'both' },
      { post: 'p1', criterion: 'c1', by: 'first' },
      { post: 'p2', criterion: 'c1', by: 'second' },
    ])
  })

  test('get no coefficient under 20 pairs, and all of them from 20 on', () => {
    const same = (count: number) =>
      agreementOf(pairsOf(scoresOf(Array(count).fill([[1, 1]])), raters, posts(count), ['c0']))
    expect(same(19)).toMatchObject({ n: 19, tooFew: true, same: 1 })
    expect(same(19).coefficients).toBeUndefined()
    expect(same(20).tooFew).toBe(false)
    expect(same(20).coefficients).toEqual({
      kappa: { without: 'no-variation' },
      quadraticKappa: { without: 'no-variation' },
      ac1: { value: 1 },
    })
  })
})

test('answers of yes and no differ by one at most, and that is listed', () => {
  const scores = scoresOf([[[1, 0]], [[1, 1]], [[3, 1]]])
  const agreement = agreementOf(pairsOf(scores, raters, posts(3), ['c0']), 2)
  expect(agreement.differences).toEqual([{ post: 'p0', criterion: 'c0', first: 1, second: 0 }])
  expect(agreement).toMatchObject({ n: 2, unscored: 1 })
})

test('raters who scored nothing have no share', () => {
  const agreement = agreementOf(pairsOf({}, raters, posts(2), ['c0']))
  expect(agreement).toMatchObject({ n: 0, posts: 0, unscored: 2 })
  expect(agreement.same).toBeUndefined()
})
