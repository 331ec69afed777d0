import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintGapMatch } from './lint.ts'
import type { GapMatchShape } from './model.ts'

const gaps = [
  { id: 'kapan', match: 'a', feedback: 'Tepat.' },
  { id: 'jalur', match: 'b', feedback: 'Tepat.' },
]

function lint(changes: Partial<Question<GapMatchShape>> = {}) {
  const question: Question<GapMatchShape> = {
    id: 'jalan-ditutup',
    type: 'gap-match',
    prompt: 'Lengkapi.',
    points: 1,
    text: 'Ditutup {kapan}; lewat {jalur}.',
    gaps,
    choices: [
      { id: 'a', text: '3 Maret' },
      { id: 'b', text: 'Jalan Kenanga' },
      { id: 'c', text: 'segera' },
    ],
    ...changes,
  }
  return lintGapMatch(question)
}

test('finds nothing in a sound question', () => {
  expect(lint()).toEqual([])
})

test('finds what is wrong with the marks in its text', () => {
  expect(lint({ text: 'Ditutup {kapn}; lewat {jalur}.' })).toMatchObject([
    { rule: 'unknown-gap', path: ['text'] },
    { rule: 'gap-not-in-text', path: ['gaps', 0, 'id'] },
  ])
})

test('finds an answer that is not among the choices', () => {
  const [first, second] = gaps
  if (!first || !second) throw new Error('no gaps')
  expect(lint({ gaps: [first, { ...second, match: 'j' }] })).toMatchObject([
    { rule: 'unknown-match', path: ['gaps', 1, 'match'] },
  ])
})
