import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RateBasis } from '../measures/rates.ts'
import type { Post } from '../model.ts'
import { type Filter, filteredPosts, pagesOf } from './list.ts'

const basis: RateBasis = { rate: 'reach', parts: ['likes'] }
const all: Filter = { text: '', pillar: '', format: '', sort: 'newest' }
const post = (more: Partial<Post>): Post => ({ text: '', measures: {}, ...more })
const posts = {
  a: post({
    publishedAt: '2026-05-01',
    title: 'Cara antre',
    pillar: 'cara',
    measures: { likes: 1, reach: 10 },
  }),
  b: post({
    publishedAt: '2026-05-03',
    text: 'Jam layanan',
    format: 'foto',
    measures: { likes: 3, reach: 10 },
  }),
  c: post({ text: 'Antrean daring', measures: { likes: 2 } }),
}
const ids = (filter: Partial<Filter>) => filteredPosts(posts, { ...all, ...filter }, basis).map(([id]) => id)

test('the newest stand first, those without a date last in either order', () => {
  expect(ids({ sort: 'newest' })).toEqual(['b', 'a', 'c'])
  expect(ids({ sort: 'oldest' })).toEqual(['a', 'b', 'c'])
})

test('posts without a rate are neither the best nor the worst', () => {
  expect(ids({ sort: 'best' })).toEqual(['b', 'a', 'c'])
  expect(ids({ sort: 'worst' })).toEqual(['a', 'b', 'c'])
})

test('words are found in title and text, labels and their absence too', () => {
  expect(ids({ text: 'ANTRE' })).toEqual(['a', 'c'])
  expect(ids({ text: 'daring antre' })).toEqual(['c'])
  expect(ids({ pillar: 'cara' })).toEqual(['a'])
  expect(ids({ pillar: 'none' })).toEqual(['b', 'c'])
  expect(ids({ format: 'foto', text: 'cara' })).toEqual([])
})

test('every post stands on some page, whatever the order', () => {
  fc.assert(
    fc.property(fc.nat(400), (count) => {
      const many = Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, post({})]))
      expect(filteredPosts(many, all, basis)).toHaveLength(count)
      expect(pagesOf(count) * 50).toBeGreaterThanOrEqual(count)
    }),
    { numRuns: 20 },
  )
})
