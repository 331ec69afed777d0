import { expect, test } from 'vitest'
import type { Item } from '../../storage/item.ts'
import { type Evaluation, type Recommendation, type Shelf, scoreKey } from './model.ts'
import { emptyEvaluation } from './saved.ts'
import { summariseEvaluations } from './summary.ts'

const OUTLINE = {
  id: 'audit',
  title: 'Audit',
  href: '/latihan/audit/',
  principles: ['kredibel', 'responsif'],
}
const item = <T>(value: T, at = 1): Item<T> => ({ at, by: 'A', value })
const POSTS = ['P1', 'P2', 'P3']
const sizes = { newest: 1, best: 1, drawn: 1 }
const sample = item({
  seed: 1,
  sizes,
  rate: 'reach' as const,
  newest: ['P1'],
  best: ['P2'],
  drawn: ['P3'],
})

const RECOMMENDATION: Recommendation = {
  action: 'Balas pertanyaan pada hari yang sama.',
  owner: '',
  deadline: '',
  success: '',
  severity: 3,
  reach: 3,
  effort: 'S',
  before: '',
  after: '',
  evidence: [],
}

/** An evaluation in which a person scored some criteria of the first posts. */
function scored(
  posts: number,
  {
    by = 'A',
    criteria = OUTLINE.principles,
    advised = false,
    evidence = 'Bukti',
    shelf,
  }: { by?: string; evidence?: string; criteria?: string[]; advised?: boolean; shelf?: Shelf } = {},
): Evaluation {
  const keys = POSTS.slice(0, posts).flatMap((post) =>
    criteria.map((criterion) => scoreKey(by, post, criterion)),
  )
  return {
    ...emptyEvaluation(),
    posts: Object.fromEntries(POSTS.map((post) => [post, item({ text: post, measures: {} })])),
    sample,
    scores: Object.fromEntries(keys.map((key) => [key, item({ level: 0 as const, evidence }, 4)])),
    recommendations: advised ? { R: item(RECOMMENDATION, 7) } : {},
    ...(shelf && { shelf: item(shelf, 9) }),
  }
}

const statusOf = (...evaluations: Evaluation[]) => {
  const { status, done, total } = summariseEvaluations(evaluations, OUTLINE, ['A', 'OLD'])
  return `${status} ${done}/${total}`
}

test('says that nothing was begun before the first evaluation', () => {
  expect(summariseEvaluations([], OUTLINE, ['A'])).toEqual({
    title: 'Audit',
    status: 'untouched',
    done: 0,
    total: 0,
    resume: '/latihan/audit/',
  })
})

test('counts a post when this person has scored all its principles, under whatever name', () => {
  expect(statusOf(emptyEvaluation())).toBe('started 0/0')
  expect(statusOf(scored(2))).toBe('started 2/3')
  expect(statusOf(scored(2, { by: 'OLD' }))).toBe('started 2/3')
  expect(statusOf(scored(2, { by: 'B' }))).toBe('started 0/3')
  expect(statusOf(scored(3, { criteria: ['kredibel'] }))).toBe('started 0/3')
})

test('is done when the sample is scored and something is recommended', () => {
  expect(statusOf(scored(3))).toBe('started 3/3')
  expect(statusOf(scored(3, { advised: true }))).toBe('done 3/3')
  expect(statusOf(scored(2, { advised: true }))).toBe('started 2/3')
})

test('tells of the evaluation that is furthest, and of nothing that lies in the bin', () => {
  expect(statusOf(scored(1), scored(2), emptyEvaluation())).toBe('started 2/3')
  expect(statusOf(scored(3, { advised: true, shelf: 'bin' }))).toBe('untouched 0/0')
})

test('knows the last change of any evaluation', () => {
  expect(summariseEvaluations([scored(1), scored(3, { advised: true })], OUTLINE, ['A']).at).toBe(7)
})

test('counts no score without evidence, and no post that was deleted', () => {
  expect(statusOf(scored(3, { evidence: ' ', advised: true }))).toBe('started 0/3')
  const all = scored(3, { advised: true })
  const { P3: _, ...posts } = all.posts
  expect(statusOf({ ...all, posts })).toBe('done 2/2')
})
