import { describe, expect, test } from 'vitest'
import type { Finding } from '../findings/findings.ts'
import { median } from '../measures/quantiles.ts'
import { draftsOf } from './draft.ts'

function finding(criterion: string, levels: number[], kind: Finding['kind'] = 'levels'): Finding {
  const middle = median(levels)
  return {
    criterion,
    kind,
    n: levels.length,
    tooFew: true,
    notAssessable: 0,
    open: 0,
    unscored: 0,
    distribution: [],
    ...(middle !== undefined && { median: middle }),
    posts: levels
      .map((level, at) => ({ post: `p${at}`, level, evidence: [`bukti ${at}`] }))
      .sort((a, b) => a.level - b.level),
  }
}
const textOf = (criterion: string) => ({ action: `Perbaiki ${criterion}`, success: '' })
const drafts = (...findings: Finding[]) => draftsOf(findings, textOf)

describe('drafts', () => {
  test('come from criteria that fall short, the most severe first, then the most frequent', () => {
    const found = drafts(
      finding('good', [2, 3, 3]),
      finding('once', [1, 2, 2, 2]),
      finding('captions', [0, 0, 1], 'yes-no'),
      finding('half', [1, 1, 2, 3]),
      finding('bad', [0, 0, 1]),
      finding('few', [0, 0]),
    )
    expect(found.map(({ criterion, severity, reach }) => [criterion, severity, reach])).toEqual([
      ['bad', 3, 3],
      ['captions', 2, 2],
      ['half', 2, 2],
      ['once', 1, 1],
    ])
  })

  test('bring the evidence of the posts that fall short, and words from outside', () => {
    expect(drafts(finding('half', [3, 1, 2, 0, 3]))[0]).toEqual({
      action: 'Perbaiki half',
      owner: '',
      deadline: '',
      success: '',
      severity: 1,
      reach: 2,
      effort: 'M',
      before: '',
      after: '',
      criterion: 'half',
      evidence: [
        { post: 'p3', text: 'bukti 3' },
        { post: 'p1', text: 'bukti 1' },
      ],
    })
  })

  test('count exactly a third of the posts as few and two thirds as some', () => {
    const reach = (levels: number[]) => drafts(finding('a', levels))[0]?.reach
    expect(reach([1, 2, 3])).toBe(1)
    expect(reach([1, 1, 3])).toBe(2)
    expect(reach([1, 1, 1])).toBe(3)
  })

  test('are at most five', () => {
    const many = Array.from({ length: 8 }, (_, at) => finding(`c${at}`, [0, 0, 0]))
    expect(drafts(...many)).toHaveLength(5)
    expect(draftsOf(many, textOf, 3).map(({ criterion }) => criterion)).toEqual(['c0', 'c1', 'c2'])
  })
})
