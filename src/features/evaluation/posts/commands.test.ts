import { expect, test } from 'vitest'
import { type Content, emptySetup, type Post } from '../model.ts'
import { deletePosts, editPost, labelPosts, withField, withMeasure } from './commands.ts'
import { readWaits, waitsText } from './waits.ts'

const content = (posts: Record<string, Post>): Content => ({
  setup: emptySetup(),
  posts,
  scores: { 'p/a/c': { level: 2, evidence: 'Bukti' } },
  agreed: {},
  recommendations: {},
  order: [],
  themes: {},
  calendar: {},
  raters: {},
  mappings: {},
})
const a: Post = { text: 'A', measures: { likes: 1 }, pillar: 'cara' }
const b: Post = { text: 'B', measures: {} }

test('the first letter of a new post adds it', () => {
  const command = editPost('x', 'title', true, (post) => withField(post, 'title', 'J'))
  expect(command.name).toBe('add-post')
  expect(command.apply(content({})).posts).toEqual({ x: { text: '', title: 'J', measures: {} } })
})

test('an emptied field is unknown, not nought and not an empty text', () => {
  expect(withField(a, 'pillar', '')).toEqual({ text: 'A', measures: { likes: 1 } })
  expect(withMeasure(a, 'likes', undefined)).toEqual({ text: 'A', pillar: 'cara', measures: {} })
})

test('several posts get a label at once, and nothing happens where all have it', () => {
  const before = content({ a, b })
  expect(labelPosts(['a', 'b'], 'pillar', 'cara').apply(before).posts).toEqual({
    a,
    b: { ...b, pillar: 'cara' },
  })
  expect(labelPosts(['a'], 'pillar', 'cara').apply(before)).toBe(before)
})

test('a post that is taken away leaves its scores, which nobody gives twice', () => {
  const before = content({ a, b })
  const after = deletePosts(['a']).apply(before)
  expect(after.posts).toEqual({ b })
  expect(after.scores).toBe(before.scores)
  expect(deletePosts(['a']).apply(after)).toBe(after)
})

test('waiting times are read as they are typed', () => {
  expect(readWaits('12; 45 menit, 1 jam 30 menit\n2 jam')).toEqual({ waits: [12, 45, 90, 120] })
  expect(readWaits('1,5 jam; 20')).toEqual({ waits: [90, 20] })
  expect(readWaits(' ')).toEqual({ waits: [] })
  expect(readWaits('12, besok')).toEqual({ problem: 'besok' })
  expect(readWaits(waitsText([12, 90.5]))).toEqual({ waits: [12, 90.5] })
})
