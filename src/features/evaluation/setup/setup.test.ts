import { expect, test } from 'vitest'
import { type Content, emptySetup, type Post, type Sample } from '../model.ts'
import { keepSample, setField, setFollowers } from './commands.ts'
import { readCount } from './count.ts'
import { drawNumber } from './draw-number.ts'
import { sampleTold } from './told.ts'

const post = (day: string, likes?: number): Post => ({
  text: '',
  publishedAt: day,
  measures: { reach: 100, ...(likes !== undefined && { likes }) },
})
const content: Content = {
  setup: { ...emptySetup(), from: '2026-05-01', to: '2026-10-31' },
  posts: {
    '000000000000A': post('2026-05-01', 5),
    '000000000000B': post('2026-06-01'),
    '000000000000C': post('2026-07-01', 9),
    '000000000000D': post('2025-07-01', 9),
  },
  scores: {},
  agreed: {},
  recommendations: {},
  order: [],
  themes: {},
  calendar: {},
  raters: {},
  mappings: {},
}

test.each<[string, number | undefined]>([
  ['8640', 8640],
  [' 8.640 ', 8640],
  ['8,640', 8640],
  ['1 234 567', 1234567],
  ['0', 0],
  ['8.64', undefined],
  ['8,6 rb', undefined],
  ['-3', undefined],
  ['', undefined],
  ['99999999999', undefined],
])('%j is read as %s', (text, count) => {
  expect(readCount(text)).toBe(count)
})

test('followers that nobody knows are absent, not nought', () => {
  const known = setFollowers(5).apply(content)
  expect(known.setup.followers).toBe(5)
  expect('followers' in setFollowers(undefined).apply(known).setup).toBe(false)
})

test('a field that stays the same changes nothing', () => {
  expect(setField('rate', 'reach').apply(content)).toBe(content)
  expect(setField('account', '@a').apply(content).setup.account).toBe('@a')
})

test('the number of a draw has four figures', () => {
  expect(drawNumber((bytes) => bytes.fill(0))).toBe(1000)
  expect(drawNumber((bytes) => bytes.fill(255))).toBeLessThanOrEqual(9999)
})

test('a sample tells what it took, what could not be among the best, and when another draw would take other posts', () => {
  const sample = {
    seed: 7,
    sizes: { newest: 1, best: 1, drawn: 1 },
    rate: 'reach' as const,
    newest: ['000000000000C'],
    best: ['000000000000A'],
    drawn: ['000000000000B'],
  }
  const told = sampleTold(keepSample(sample, 'AAAAAAA', 1).apply(content))
  expect(told).toMatchObject({
    taken: { newest: 1, best: 1, drawn: 1 },
    withoutRate: 1,
    isChanged: false,
    pool: { outsidePeriod: 1 },
  })
  const later = { ...content, posts: { ...content.posts, '000000000000E': post('2026-10-01', 50) } }
  expect(sampleTold(keepSample(sample, 'AAAAAAA', 1).apply(later))?.isChanged).toBe(true)
  expect(sampleTold(content)).toBeUndefined()
})

test('who was done is not any more when a new sample brings posts that nobody scored', () => {
  const sample: Sample = {
    seed: 7,
    sizes: { newest: 1, best: 0, drawn: 0 },
    rate: 'reach',
    newest: ['000000000000C'],
    best: [],
    drawn: [],
  }
  const done: Content = { ...content, sample, raters: { AAAAAAA: { name: 'Sari', doneAt: 5 } } }
  expect(keepSample(sample, 'AAAAAAA', 9).apply(done).raters).toEqual(done.raters)
  const other = { ...sample, newest: ['000000000000A'] }
  expect(keepSample(other, 'AAAAAAA', 9).apply(done).raters.AAAAAAA).toEqual({ name: 'Sari' })
})
