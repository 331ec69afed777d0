import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Post } from '../model.ts'
import { matchPosts } from './match.ts'

const post = (more: Partial<Post>): Post => ({ text: '', measures: {}, ...more })
function maker() {
  let next = 0
  return () => `new${++next}`
}

test('a second export brings new numbers, and what a person typed stays', () => {
  const here = {
    a: post({
      platformId: '1',
      publishedAt: '2026-09-08T15:06',
      pillar: 'cara',
      text: 'Diketik',
      seen: 'Loket',
      measures: { likes: 3, questions: 2 },
    }),
  }
  const read = [
    post({
      platformId: '1',
      publishedAt: '2026-09-08',
      text: 'Asli',
      title: 'Judul',
      measures: { likes: 9, reach: 50 },
    }),
  ]
  expect(matchPosts(here, read, maker())).toEqual({
    posts: {
      a: { ...here.a, title: 'Judul', measures: { likes: 9, questions: 2, reach: 50 } },
    },
    added: 0,
    updated: 1,
    same: 0,
  })
})

test('a day that was read in the wrong order is mended by reading again', () => {
  const here = { a: post({ platformId: '1', publishedAt: '2026-04-03' }) }
  const { posts } = matchPosts(here, [post({ platformId: '1', publishedAt: '2026-03-04' })], maker())
  expect(posts.a?.publishedAt).toBe('2026-03-04')
})

test('without ids posts are known by address, or by day and words', () => {
  const here = {
    a: post({ link: 'https://www.instagram.com/p/A/?igsh=x' }),
    b: post({ publishedAt: '2026-09-08T15:06', title: 'Cara antre' }),
  }
  const read = [
    post({ link: 'https://instagram.com/p/A' }),
    post({ publishedAt: '2026-09-08', title: 'cara antre ' }),
    post({ publishedAt: '2026-09-09', title: 'Cara antre' }),
  ]
  expect(matchPosts(here, read, maker())).toMatchObject({ added: 1, updated: 0, same: 2 })
})

test('two ids are two posts, also with the same address', () => {
  const link = 'https://instagram.com/dinascontoh'
  const here = { a: post({ platformId: '1', link }) }
  expect(matchPosts(here, [post({ platformId: '2', link })], maker())).toMatchObject({ added: 1 })
})

const anyPost = fc
  .record({
    platformId: fc.stringMatching(/^[0-9]{3}$/),
    likes: fc.nat(100),
    text: fc.constantFrom('', 'a', 'b'),
  })
  .map(({ platformId, likes, text }) => post({ platformId, text, measures: { likes } }))

test('reading the same table twice changes nothing the second time', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyPost, { selector: ({ platformId }) => platformId, maxLength: 20 }),
      (read) => {
        const first = matchPosts({}, read, maker())
        expect(first).toMatchObject({ added: read.length, updated: 0, same: 0 })
        const second = matchPosts(first.posts, read, maker())
        expect(second).toMatchObject({ added: 0, updated: 0, same: read.length })
        expect(second.posts).toEqual(first.posts)
      },
    ),
    { numRuns: 50 },
  )
})
