import { describe, expect, test } from 'vitest'
import { emptyEvaluation } from '../saved.ts'
import { contentOf } from '../values.ts'
import { byWorth, orderOf } from '../worth/order.ts'
import {
  addRecommendations,
  changeRecommendation,
  emptyRecommendation,
  moveRecommendation,
  orderByWorth,
  removeRecommendation,
} from './commands.ts'

const empty = contentOf(emptyEvaluation())
const three = addRecommendations([
  ['A', { ...emptyRecommendation(), severity: 1 }],
  ['B', { ...emptyRecommendation(), severity: 3 }],
  ['C', { ...emptyRecommendation(), severity: 2 }],
]).apply(empty)

describe('the order', () => {
  test('is by worth until a person moves one, and again when asked', () => {
    expect(orderOf(three)).toEqual(['B', 'C', 'A'])
    const moved = moveRecommendation('C', -1).apply(three)
    expect(orderOf(moved)).toEqual(['C', 'B', 'A'])
    expect(orderOf(orderByWorth().apply(moved))).toEqual(byWorth(three.recommendations))
  })

  test('has no place above the first or below the last', () => {
    expect(moveRecommendation('B', -1).apply(three)).toBe(three)
    expect(moveRecommendation('A', 1).apply(three)).toBe(three)
    expect(moveRecommendation('none', 1).apply(three)).toBe(three)
  })
})

test('what is removed is out of the order too', () => {
  const moved = moveRecommendation('A', -1).apply(three)
  const removed = removeRecommendation('A').apply(moved)
  expect(removed.order).toEqual(['B', 'C'])
  expect(Object.keys(removed.recommendations)).toEqual(['B', 'C'])
})

test('a change of one that is gone changes nothing', () => {
  expect(changeRecommendation('none', { owner: 'Rina' }).apply(three)).toBe(three)
  expect(changeRecommendation('A', { owner: 'Rina' }).apply(three).recommendations.A?.owner).toBe('Rina')
})
