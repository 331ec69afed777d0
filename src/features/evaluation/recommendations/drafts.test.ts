import { expect, test } from 'vitest'
import { auditContent, postId } from '../../../../tests/support/audits.ts'
import { scoreKey } from '../model.ts'
import { scoredCount } from './drafts.ts'

test('counts posts that were scored, not those that were drawn, and only by who may be seen', () => {
  const content = auditContent('AAAAAAA')
  const key = (person: string, post: number) => scoreKey(person, postId(post), 'kredibel')
  const some = {
    ...content,
    scores: {
      [key('AAAAAAA', 1)]: { level: 0 as const, evidence: '' },
      [key('BBBBBBB', 2)]: { level: 1 as const, evidence: 'x' },
    },
  }
  expect(scoredCount(content, ['AAAAAAA'])).toBe(6)
  expect(scoredCount(some, ['AAAAAAA'])).toBe(1)
  expect(scoredCount(some, ['AAAAAAA', 'BBBBBBB'])).toBe(2)
})
