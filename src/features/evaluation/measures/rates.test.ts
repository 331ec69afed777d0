import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Measure, Post, Rate } from '../model.ts'
import { interactionsOf } from './interactions.ts'
import { type Listed, rateBasis, rateOf, rateSummary } from './rates.ts'

const post = (measures: Post['measures']): Post => ({ text: '', measures })
const full = { likes: 30, comments: 5, shares: 10, saves: 5 }

describe('interactions', () => {
  test('are likes, comments, shares and saves', () => {
    expect(interactionsOf(full)).toEqual({ value: 50, missing: [] })
  })

  test('name the parts that are not known, which are not nought', () => {
    expect(interactionsOf({ likes: 30, comments: 0 })).toEqual({ value: 30, missing: ['shares', 'saves'] })
    expect(interactionsOf({ views: 900, engagements: 80 })).toBeUndefined()
  })

  test('count reposts with the shares', () => {
    expect(interactionsOf({ reposts: 4 })).toEqual({ value: 4, missing: ['likes', 'comments', 'saves'] })
    expect(interactionsOf({ ...full, reposts: 4 })).toEqual({ value: 54, missing: [] })
  })
})

describe('the rate of a post', () => {
  test.each<[Rate, number]>([
    ['reach', 5],
    ['impressions', 2.5],
    ['views', 10],
    ['followers', 1],
  ])('by %s is its interactions for each hundred of these', (rate, value) => {
    const measures = { ...full, reach: 1000, impressions: 2000, views: 500 }
    const listed: Listed[] = [['a', post(measures)]]
    const basis = rateBasis(listed, { rate, followers: 5000 })
    expect(rateOf(post(measures), basis)).toMatchObject({ value, interactions: 50 })
  })

  test('is absent with its reason where something is missing', () => {
    const basis = rateBasis([['a', post({ ...full, reach: 10 })]], { rate: 'reach' })
    const reason = (measures: Post['measures']) => rateOf(post(measures), basis)
    expect(reason({ reach: 10 })).toMatchObject({ without: 'no-interactions' })
    expect(reason({ likes: 3, saves: 1, reach: 10 })).toEqual({
      without: 'missing-parts',
      missing: ['comments', 'shares'],
    })
    expect(reason(full)).toEqual({ without: 'no-divisor', missing: [] })
    expect(reason({ ...full, reach: 0 })).toEqual({ without: 'nought-divisor', missing: [] })
    expect(rateOf(post(full), { rate: 'followers', parts: ['likes'] })).toMatchObject({
      without: 'no-divisor',
    })
  })
})

describe('the rates of several posts', () => {
  const posts: Listed[] = [
    ['a', post({ ...full, reach: 1000 })],
    ['b', post({ likes: 8, comments: 2, shares: 0, reach: 100 })],
    ['c', post({ likes: 1, comments: 0, shares: 0, reach: 100 })],
    ['d', post({ likes: 4, reach: 100 })],
    ['e', post({ likes: 4, comments: 1, shares: 1 })],
  ]
  const summary = rateSummary(posts, rateBasis(posts, { rate: 'reach' }))

  test('are made of the parts that most posts have, also where one has more', () => {
    expect(summary.basis.parts).toEqual(['likes', 'comments', 'shares'])
    expect(summary.missing).toEqual(['saves'])
    expect(summary.rates).toEqual([
      { post: 'a', value: 4.5 },
      { post: 'b', value: 10 },
      { post: 'c', value: 1 },
    ])
  })

  test('say how many were left out and why, and that there are too few', () => {
    expect(summary).toMatchObject({ n: 3, tooFew: true })
    expect(summary.without).toEqual({
      'no-interactions': 0,
      'missing-parts': 1,
      'no-divisor': 1,
      'nought-divisor': 0,
    })
  })

  test('have a pooled rate, in which large posts weigh more, and a median, in which they do not', () => {
    expect(summary.pooled).toBeCloseTo((56 / 1200) * 100, 12)
    expect(summary.spread).toMatchObject({ least: 1, lower: 2.75, median: 4.5, upper: 7.25, most: 10 })
  })

  test('of no posts have neither', () => {
    const none = rateSummary([], rateBasis([], { rate: 'views' }))
    expect(none).toMatchObject({ n: 0, tooFew: true, rates: [] })
    expect('pooled' in none || 'spread' in none).toBe(false)
  })
})

describe('whatever the numbers are', () => {
  const count = fc.option(fc.nat(5000), { nil: undefined })
  const measures = fc
    .record({ likes: count, comments: count, shares: count, saves: count, reposts: count, reach: count })
    .map((given) => {
      const known: Partial<Record<Measure, number>> = {}
      for (const name of ['likes', 'comments', 'shares', 'saves', 'reposts', 'reach'] as const) {
        const value = given[name]
        if (value !== undefined) known[name] = value
      }
      return known
    })
  const lists = fc
    .array(measures, { maxLength: 25 })
    .map((all) => all.map((each, at): Listed => [`p${String(at).padStart(2, '0')}`, post(each)]))

  test('no rate is below nought, all posts are counted once, and the order does not matter', () => {
    fc.assert(
      fc.property(lists, (posts) => {
        const summary = rateSummary(posts, rateBasis(posts, { rate: 'reach' }))
        const without = Object.values(summary.without).reduce((sum, each) => sum + each, 0)
        expect(summary.n + without).toBe(posts.length)
        for (const { value } of summary.rates) expect(value).toBeGreaterThanOrEqual(0)

        const turned = [...posts].reverse()
        const again = rateSummary(turned, rateBasis(turned, { rate: 'reach' }))
        expect({ ...again, rates: [...again.rates].reverse() }).toEqual(summary)
        const { pooled, spread } = summary
        expect([pooled, spread].filter((each) => each !== undefined)).toHaveLength(summary.n > 0 ? 2 : 0)
        if (pooled === undefined || !spread) return
        expect(pooled).toBeGreaterThanOrEqual(spread.least - 1e-9)
        expect(pooled).toBeLessThanOrEqual(spread.most + 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})
