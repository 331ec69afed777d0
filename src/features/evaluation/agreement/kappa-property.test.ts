import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ac1, type Coefficient, type CrossTable, crossTable, kappa, quadraticKappa } from './kappa.ts'

const numberIn = (coefficient: Coefficient) => ('value' in coefficient ? coefficient.value : Number.NaN)

describe('whatever the levels are', () => {
  const pairs = fc.array(fc.record({ first: fc.nat(3), second: fc.nat(3) }), { minLength: 1, maxLength: 60 })
  const all = (table: CrossTable) => [kappa(table), quadraticKappa(table), ac1(table)]
  const expectSame = (a: Coefficient[], b: Coefficient[]) => {
    for (const [at, one] of a.entries()) {
      const other = b[at]
      if ('without' in one) expect(other).toEqual(one)
      else expect(other && numberIn(other)).toBeCloseTo(one.value, 9)
    }
  }
  const check = (property: (given: { first: number; second: number }[]) => void) =>
    fc.assert(fc.property(pairs, property), { numRuns: 60 })

  test('coefficients lie between −1 and 1, and none is above 1', () => {
    check((given) => {
      for (const coefficient of all(crossTable(given, 4))) {
        if ('without' in coefficient) continue
        expect(coefficient.value).toBeGreaterThanOrEqual(-1 - 1e-9)
        expect(coefficient.value).toBeLessThanOrEqual(1 + 1e-9)
      }
    })
  })

  test('raters who give the same get 1, or there is nothing to agree on', () => {
    check((given) => {
      const table = crossTable(
        given.map(({ first }) => ({ first, second: first })),
        4,
      )
      const isOneLevel = new Set(given.map(({ first }) => first)).size === 1
      const expected = isOneLevel ? { without: 'no-variation' } : { value: 1 }
      expect(all(table)).toEqual([expected, expected, { value: 1 }])
    })
  })

  test('it does not matter who is first', () => {
    check((given) => {
      const turned = given.map(({ first, second }) => ({ first: second, second: first }))
      expectSame(all(crossTable(turned, 4)), all(crossTable(given, 4)))
    })
  })

  test('the order of the posts does not matter', () => {
    check((given) => {
      expectSame(all(crossTable([...given].reverse(), 4)), all(crossTable(given, 4)))
    })
  })

  test('a scale read from the other end gives the same', () => {
    check((given) => {
      const reversed = given.map(({ first, second }) => ({ first: 3 - first, second: 3 - second }))
      expectSame(all(crossTable(reversed, 4)), all(crossTable(given, 4)))
    })
  })

  test('on two levels quadratic weights are no weights', () => {
    check((given) => {
      const table = crossTable(
        given.map(({ first, second }) => ({ first: first % 2, second: second % 2 })),
        2,
      )
      expectSame([quadraticKappa(table)], [kappa(table)])
    })
  })
})
