import { describe, expect, test } from 'vitest'
import type { RubricPart } from '../content.ts'
import { type Agreed, type Level, type Score, scoreKey } from '../model.ts'
import { findingsOf } from './findings.ts'
import { lowestOf } from './lowest.ts'

const part = (kind: RubricPart['kind'], ...ids: string[]): RubricPart => ({
  id: 'part',
  title: '',
  lead: '',
  kind,
  criteria: ids.map((id) => ({ id, title: '', question: '', levels: [], notAssessable: '' })),
})
const posts = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']

/** Levels of one rater for a criterion, one for each post; evidence names post and rater. */
function given(person: string, criterion: string, levels: (Level | undefined)[]): Record<string, Score> {
  const scores: Record<string, Score> = {}
  for (const [at, level] of levels.entries()) {
    const post = posts[at] ?? ''
    if (level !== undefined)
      scores[scoreKey(person, post, criterion)] = { level, evidence: `${person} ${post}` }
  }
  return scores
}

describe('findings of one rater', () => {
  const scores = given('ani', 'clear', [3, 0, 1, 'not-assessable', 1])
  const [finding] = findingsOf(part('levels', 'clear'), { scores, agreed: {} }, ['ani'], posts)

  test('say how many posts they come from, and how they spread', () => {
    expect(finding).toMatchObject({
      criterion: 'clear',
      n: 4,
      tooFew: true,
      notAssessable: 1,
      open: 0,
      unscored: 1,
      distribution: [1, 2, 0, 1],
      median: 1,
      mean: 1.25,
    })
    expect(finding && 'yesShare' in finding).toBe(false)
  })

  test('bring the evidence, the lowest level first', () => {
    expect(finding?.posts.map(({ post, level, evidence }) => [post, level, ...evidence])).toEqual([
      ['p2', 0, 'ani p2'],
      ['p3', 1, 'ani p3'],
      ['p5', 1, 'ani p5'],
      ['p1', 3, 'ani p1'],
    ])
  })

  test('have no median where nothing could be assessed', () => {
    const [none] = findingsOf(part('levels', 'other'), { scores, agreed: {} }, ['ani'], posts)
    expect(none).toMatchObject({ n: 0, unscored: 6, distribution: [0, 0, 0, 0], posts: [] })
    expect(none && 'median' in none).toBe(false)
  })
})

describe('findings of two raters', () => {
  const scores = {
    ...given('ani', 'clear', [2, 0, 3, 1, 'not-assessable']),
    ...given('budi', 'clear', [2, 2, 1, undefined, 1]),
  }
  const agreed: Record<string, Agreed> = { 'p2/clear': { level: 1, why: 'Satu syarat saja yang hilang.' } }
  const of = (raters: string[]) => findingsOf(part('levels', 'clear'), { scores, agreed }, raters, posts)[0]

  test('take what both gave or agreed on; where they differ still, the post is counted apart', () => {
    expect(of(['ani', 'budi'])).toMatchObject({
      n: 3,
      open: 2,
      notAssessable: 0,
      unscored: 1,
      distribution: [0, 2, 1, 0],
    })
  })

  test('keep the evidence of both and the reason they agreed for', () => {
    expect(of(['ani', 'budi'])?.posts.find(({ post }) => post === 'p2')?.evidence).toEqual([
      'Satu syarat saja yang hilang.',
      'ani p2',
      'budi p2',
    ])
  })

  test('seen alone, each keeps an own level', () => {
    expect(of(['ani'])).toMatchObject({ n: 4, open: 0, distribution: [1, 1, 1, 1] })
  })
})

test('a checklist has the share of yes', () => {
  const scores = given('ani', 'captions', [1, 0, 0, 'not-assessable', 1, 3])
  const [finding] = findingsOf(part('yes-no', 'captions'), { scores, agreed: {} }, ['ani'], posts)
  expect(finding).toMatchObject({ n: 4, yesShare: 0.5, distribution: [2, 2], notAssessable: 1, unscored: 1 })
})

describe('the lowest', () => {
  const of = (...rows: (Level | undefined)[][]) => {
    const ids = rows.map((_, at) => `c${at}`)
    const scores = Object.assign({}, ...rows.map((levels, at) => given('ani', `c${at}`, levels)))
    const lowest = lowestOf(findingsOf(part('levels', ...ids), { scores, agreed: {} }, ['ani'], posts))
    return lowest && { ...lowest, findings: lowest.findings.map(({ criterion }) => criterion) }
  }

  test('is the criterion with the lowest median, with the number of its posts', () => {
    expect(of([2, 2, 2], [1, 1, 3, 3, 1], [0, 3, 3])).toMatchObject({ findings: ['c1'], n: 5, tooFew: true })
  })

  test('is told apart by the mean where medians are the same, and otherwise all are named', () => {
    expect(of([1, 1, 3], [1, 1, 2], [0, 1, 3])).toMatchObject({ findings: ['c1', 'c2'], n: 3 })
  })

  test('is not looked for among criteria with fewer than three assessed posts', () => {
    const lowest = of([3, 3, 3], [0, 0, 'not-assessable'])
    expect(lowest?.findings).toEqual(['c0'])
    expect(lowest?.notCompared.map(({ criterion }) => criterion)).toEqual(['c1'])
    expect(of([0, 0])).toBeUndefined()
  })
})
