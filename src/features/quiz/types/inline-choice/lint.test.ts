import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintInlineChoice } from './lint.ts'
import type { Gap, GapOption, InlineChoiceShape } from './model.ts'

const a: GapOption = { id: 'a', text: 'besok', correct: true }
const b: GapOption = { id: 'b', text: 'secepatnya', correct: false }
const feedback = { correct: 'Tepat.', incorrect: 'Lihat lagi.' }

function lint(text: string, options: GapOption[] = [a, b], more: Gap[] = []) {
  const base = { id: 'balasan', type: 'inline-choice', prompt: 'Lengkapi.', points: 1 } as const
  const question: Question<InlineChoiceShape> = {
    ...base,
    text,
    gaps: [{ id: 'waktu', options, feedback }, ...more],
  }
  return lintInlineChoice(question)
}

test('finds nothing in a sound question', () => {
  expect(lint('Kami jawab {waktu}, *bukan* {} nanti.')).toEqual([])
})

test('finds what is wrong with the marks in its text', () => {
  expect(lint('{waktu} di {tempat}')).toMatchObject([{ rule: 'unknown-gap', path: ['text'] }])
})

test('points at the second of two equal gap ids', () => {
  expect(lint('{waktu}', [a, b], [{ id: 'waktu', options: [a, b], feedback }])).toMatchObject([
    { rule: 'equal-gap-ids', path: ['gaps', 1, 'id'] },
  ])
})

test('finds a gap without a right option, or with two', () => {
  expect(lint('{waktu}', [b, { ...b, id: 'a', text: 'nanti' }])).toMatchObject([
    { rule: 'no-right-option', path: ['gaps', 0, 'options'] },
  ])
  expect(lint('{waktu}', [a, { ...b, correct: true }])).toMatchObject([
    { rule: 'several-right-options', path: ['gaps', 0, 'options', 1, 'correct'] },
  ])
})

test('finds options that nobody could tell apart in a menu', () => {
  expect(lint('{waktu}', [a, { ...b, text: ' *Besok* ' }])).toMatchObject([
    { rule: 'equal-options', path: ['gaps', 0, 'options', 1, 'text'] },
  ])
  expect(lint('{waktu}', [a, { ...b, id: 'a' }])).toMatchObject([
    { rule: 'equal-option-ids', path: ['gaps', 0, 'options', 1, 'id'] },
  ])
})

test('finds an option that a phone would cut off', () => {
  expect(lint('{waktu}', [a, { ...b, text: 'x'.repeat(29) }])).toMatchObject([
    { rule: 'long-option', path: ['gaps', 0, 'options', 1, 'text'] },
  ])
})
