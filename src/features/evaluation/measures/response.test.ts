import { describe, expect, test } from 'vitest'
import type { Post } from '../model.ts'
import type { Listed } from './rates.ts'
import { responseOf } from './response.ts'

const listed = (posts: Partial<Post>[]): Listed[] =>
  posts.map((post, at) => [`p${at}`, { text: '', measures: {}, ...post }])
const who = 'Warga'

describe('response', () => {
  test('is the median and the 90th percentile of the minutes until each answer', () => {
    const response = responseOf(
      listed([
        {
          remarks: [
            { who, text: 'Di mana?', answer: 'Di loket.', minutes: 10 },
            { who, text: 'Halo?' },
          ],
        },
        { waits: [20, 30, 4000] },
        {},
      ]),
    )
    expect(response).toMatchObject({ n: 4, tooFew: true, median: 25, posts: 2 })
    expect(response.p90).toBeCloseTo(2809, 9)
    expect(response.remarks).toEqual({ count: 2, answered: 1 })
  })

  test('counts no answer twice where a post has both its remarks and their minutes', () => {
    const post = { remarks: [{ who, text: 'Berapa?', minutes: 5 }], waits: [5] }
    expect(responseOf(listed([post]))).toMatchObject({ n: 1, median: 5 })
  })

  test('divides answers by questions only where both are known and can be true', () => {
    const { questions } = responseOf(
      listed([
        { measures: { questions: 8, answered: 6 } },
        { measures: { questions: 2, answered: 0 } },
        { measures: { questions: 5 } },
        { measures: { questions: 1, answered: 3 } },
      ]),
    )
    expect(questions).toEqual({ asked: 10, answered: 6, share: 0.6, posts: 2, contradictory: 1 })
  })

  test('has no number where nothing is known', () => {
    const response = responseOf(listed([{}]))
    expect(response).toMatchObject({ n: 0, tooFew: true })
    expect('median' in response || 'p90' in response || 'share' in response.questions).toBe(false)
  })
})
