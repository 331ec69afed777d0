import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Effort, Reach, Recommendation, Severity } from '../model.ts'
import { byWorth, graveBehindLesser, orderOf, worthOf } from './order.ts'

const recommendation = (severity: Severity, reach: Reach, effort: Effort): Recommendation => ({
  action: 'Tulis takarir',
  owner: '',
  deadline: '',
  success: '',
  severity,
  reach,
  effort,
  before: '',
  after: '',
  evidence: [],
})

describe('worth', () => {
  test('is severity × reach ÷ effort', () => {
    expect(worthOf(recommendation(3, 2, 'S'))).toBe(6)
    expect(worthOf(recommendation(3, 2, 'M'))).toBe(3)
    expect(worthOf(recommendation(3, 2, 'L'))).toBe(1.5)
    expect(worthOf(recommendation(3, 2, 'XL'))).toBe(0.75)
  })
})

describe('the order', () => {
  const recommendations = {
    a: recommendation(1, 1, 'XL'),
    b: recommendation(3, 3, 'S'),
    c: recommendation(4, 1, 'XL'),
    d: recommendation(1, 2, 'S'),
    e: recommendation(2, 1, 'S'),
  }

  test('begins with severity 4, however much work it is; of the same worth the more severe comes first', () => {
    expect(byWorth(recommendations)).toEqual(['c', 'b', 'e', 'd', 'a'])
  })

  test('is a person’s own where there is one; what it does not know comes last', () => {
    expect(orderOf({ recommendations, order: [] })).toEqual(['c', 'b', 'e', 'd', 'a'])
    expect(orderOf({ recommendations, order: ['a', 'gone', 'd', 'a'] })).toEqual(['a', 'd', 'c', 'b', 'e'])
  })

  test('tells where severity 4 stands behind a lesser one', () => {
    expect(graveBehindLesser(recommendations, ['a', 'c', 'b'])).toEqual(['c'])
    expect(graveBehindLesser(recommendations, ['c', 'a', 'b'])).toEqual([])
    expect(graveBehindLesser(recommendations, ['c'])).toEqual([])
  })

  test('has each once and does not depend on the order of the records', () => {
    const all = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 2 }),
        severity: fc.constantFrom<Severity[]>(1, 2, 3, 4),
        reach: fc.constantFrom<Reach[]>(1, 2, 3),
        effort: fc.constantFrom<Effort[]>('S', 'M', 'L', 'XL'),
      }),
      { selector: ({ id }) => id },
    )
    const property = fc.property(all, (records) => {
      const entries = records.map(
        ({ id, severity, reach, effort }) => [id, recommendation(severity, reach, effort)] as const,
      )
      const order = byWorth(Object.fromEntries(entries))
      expect(byWorth(Object.fromEntries([...entries].reverse()))).toEqual(order)
      expect([...order].sort()).toEqual(records.map(({ id }) => id).sort())
      expect(graveBehindLesser(Object.fromEntries(entries), order)).toEqual([])
    })
    fc.assert(property, { numRuns: 50 })
  })
})
