import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Listed } from '../measures/rates.ts'
import { emptySetup, type Post, sampledPosts } from '../model.ts'
import { AUDIT_SIZES, drawSample } from './draw.ts'
import { poolOf } from './pool.ts'
import { drawnBy, seededNumbers } from './random.ts'

/** A post of a day in September with as many likes for 100 people reached. */
const post = (day: number, likes?: number): Post => ({
  text: '',
  publishedAt: `2026-09-${String(day).padStart(2, '0')}`,
  measures: { reach: 100, ...(likes !== undefined && { likes }) },
})
const sizes = { newest: 2, best: 2, drawn: 2 }
const wanted = { seed: 7, sizes, rate: 'reach' } as const

describe('a sample', () => {
  const posts: Listed[] = [
    ['a', post(1, 5)],
    ['b', post(2, 90)],
    ['c', post(3, 5)],
    ['d', post(4)],
    ['e', post(5, 60)],
    ['f', post(6, 99)],
    ['g', post(7, 1)],
    ['h', { text: '', measures: { likes: 70, reach: 100 } }],
  ]

  test('has the newest, then the best of the rest, then some drawn of what is left', () => {
    const { sample, undated, withoutRate } = drawSample(posts, wanted)
    expect(sample).toMatchObject({ seed: 7, sizes, rate: 'reach', newest: ['g', 'f'], best: ['b', 'h'] })
    expect(sample.drawn).toHaveLength(2)
    expect(['a', 'c', 'd', 'e']).toEqual(expect.arrayContaining(sample.drawn))
    expect({ undated, withoutRate }).toEqual({ undated: 1, withoutRate: 1 })
  })

  test('is smaller where there are fewer posts than wanted', () => {
    const { sample } = drawSample(posts.slice(0, 5), { ...wanted, sizes: AUDIT_SIZES })
    expect([sample.newest.length, sample.best.length, sample.drawn.length]).toEqual([5, 0, 0])
    expect(sampledPosts(drawSample([], wanted).sample)).toEqual([])
  })

  test('takes posts that tie by id', () => {
    const same: Listed[] = ['d', 'b', 'c', 'a'].map((id) => [id, post(1, 5)])
    expect(drawSample(same, wanted).sample).toMatchObject({ newest: ['a', 'b'], best: ['c', 'd'] })
  })

  test('repeats with its seed, in whatever order the posts come, and has each post once', () => {
    const lists = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        day: fc.integer({ min: 1, max: 30 }),
        likes: fc.nat(9),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    )
    const property = fc.property(lists, fc.integer(), (records, seed) => {
      const list = records.map(({ id, day, likes }): Listed => [id, post(day, likes)])
      const draw = drawSample(list, { ...wanted, seed })
      expect(drawSample([...list].reverse(), { ...wanted, seed })).toEqual(draw)
      const { newest, best, drawn } = draw.sample
      const all = [...newest, ...best, ...drawn]
      expect(new Set(all).size).toBe(all.length)
      expect(all).toHaveLength(Math.min(6, list.length))
    })
    fc.assert(property, { numRuns: 50 })
  })
})

describe('drawing by lot', () => {
  test('gives the same numbers everywhere: the first of mulberry32 with seed 1', () => {
    const next = seededNumbers(1)
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  })

  test('takes each value about equally often', () => {
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 3000; seed += 1) {
      for (const value of drawnBy(seededNumbers(seed), ['a', 'b', 'c', 'd', 'e', 'f'], 2)) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    // 1000 are expected of each; the standard deviation is 26.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(105)
    expect(counts.size).toBe(6)
  })
})

describe('the pool', () => {
  const setup = { ...emptySetup(), account: '@Layanan.Contoh' }
  const posts: Record<string, Post> = {
    a: post(1),
    b: post(10),
    c: post(20),
    d: { text: '', measures: {} },
    e: { ...post(10), account: 'kantor.lain' },
    f: { ...post(10), account: 'layanan.contoh' },
  }
  const ids = (from: string, to: string) => poolOf(posts, { ...setup, from, to }).posts.map(([id]) => id)

  test('has the posts of the account from the first to the last day of the period', () => {
    expect(ids('2026-09-10', '2026-09-20')).toEqual(['b', 'c', 'f'])
    expect(ids('', '2026-09-10')).toEqual(['a', 'b', 'f'])
    expect(ids('', '')).toEqual(['a', 'b', 'c', 'd', 'f'])
  })

  test('says how many it leaves out and why', () => {
    expect(poolOf(posts, { ...setup, from: '2026-09-05' })).toMatchObject({
      otherAccount: 1,
      outsidePeriod: 1,
      undated: 1,
    })
  })
})
