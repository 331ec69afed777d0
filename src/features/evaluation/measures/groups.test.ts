import { describe, expect, test } from 'vitest'
import type { Post } from '../model.ts'
import { groupsOf } from './groups.ts'
import { type Listed, rateBasis } from './rates.ts'

const measures = { likes: 1, comments: 1, shares: 1, saves: 1, reach: 100 }
const posts: Listed[] = [
  ['a', { text: '', measures, pillar: 'tips', publishedAt: '2026-09-13T23:59' }],
  ['b', { text: '', measures, pillar: 'news', publishedAt: '2026-09-14T00:01' }],
  ['c', { text: '', measures: { ...measures, likes: 7 }, pillar: 'news', publishedAt: '2026-09-21' }],
  ['d', { text: '', measures: {} }],
]
const basis = rateBasis(posts, { rate: 'reach' })

describe('groups', () => {
  test('stand from the largest to the smallest with their rates, what is unknown last', () => {
    const groups = groupsOf(posts, 'pillar', basis)
    expect(
      groups.map(({ id, posts: members, share, rates }) => [id, members.length, share, rates.n]),
    ).toEqual([
      ['news', 2, 0.5, 2],
      ['tips', 1, 0.25, 1],
      [undefined, 1, 0.25, 0],
    ])
    expect(groups[0]?.rates.spread?.median).toBe(7)
    expect(groups.every(({ tooFew }) => tooFew)).toBe(true)
  })

  test('by weekday go from Monday to Sunday, each post on the day that its publisher saw', () => {
    const days = groupsOf(posts, 'weekday', basis).map(({ id, posts: members }) => [id, members.length])
    expect(days).toEqual([
      ['1', 2],
      ['7', 1],
      [undefined, 1],
    ])
  })

  test('allow a conclusion from 20 posts with a rate on', () => {
    const many = (count: number): Listed[] =>
      Array.from({ length: count }, (_, at) => [
        `p${at}`,
        { text: '', measures, format: 'reel' } satisfies Post,
      ])
    expect(groupsOf(many(19), 'format', basis)[0]?.tooFew).toBe(true)
    expect(groupsOf(many(20), 'format', basis)[0]?.tooFew).toBe(false)
  })
})
