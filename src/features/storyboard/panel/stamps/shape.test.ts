import { expect, test } from 'vitest'
import { placed } from './shape.ts'

test('relative path data is moved, made larger and mirrored', () => {
  const d = 'm-5 10c1-2 3.5 4-6 7h8v-9l2 3z'
  expect(placed(d, 100, 50, 1)).toBe('M95 60c1 -2 3.5 4 -6 7h8v-9l2 3z')
  expect(placed(d, 100, 50, 2)).toBe('M90 70c2 -4 7 8 -12 14h16v-18l4 6z')
  expect(placed(d, 100, 50, 1, true)).toBe('M105 60c-1 -2 -3.5 4 6 7h-8v-9l-2 3z')
})
