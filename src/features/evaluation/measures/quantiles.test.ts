import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median, quantile, spreadOf } from './quantiles.ts'

describe('quantiles', () => {
  // R: quantile(1:10, c(.25, .9)) gives 3.25 and 9.1; QUARTILE.INC of 1, 2, 4, 7, 8, 9, 10, 12 is 3.5 (Microsoft's example).
  test('are those of R and of spreadsheets', () => {
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    expect(quantile(ten, 0.25)).toBe(3.25)
    expect(quantile(ten, 0.9)).toBeCloseTo(9.1, 12)
    expect(quantile([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBe(3.5)
  })

  test('of one value are this value, of none are none', () => {
    expect(spreadOf([7])).toEqual({ n: 1, least: 7, lower: 7, median: 7, upper: 7, most: 7 })
    expect(spreadOf([])).toBeUndefined()
    expect(median([])).toBeUndefined()
  })

  test('do not depend on the order and lie between the least and the most', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }), (values) => {
        const spread = spreadOf(values)
        expect(spreadOf([...values].reverse())).toEqual(spread)
        if (!spread) throw new Error('no spread')
        const { least, lower, median: middle, upper, most } = spread
        expect([least, most]).toEqual([Math.min(...values), Math.max(...values)])
        expect([least, lower, middle, upper, most]).toEqual(
          [least, lower, middle, upper, most].sort((a, b) => a - b),
        )
      }),
      { numRuns: 50 },
    )
  })
})
