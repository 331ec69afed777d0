import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { checkContent } from '../../src/authoring/check-content.ts'
import { formatProblems } from '../../src/authoring/problem.ts'

test('The course has nothing to mend', () => {
  const root = fileURLToPath(new URL('../../content', import.meta.url))
  expect(formatProblems(checkContent(root))).toBe('')
})
