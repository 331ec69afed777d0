import { expect, test } from 'vitest'
import type { Content } from '../model.ts'
import { emptyEvaluation } from '../saved.ts'
import { contentOf } from '../values.ts'
import { finishScoring, noteReopening, reopenScoring } from './commands.ts'

const [ME, HER] = ['AAAAAAA', 'BBBBBBB']
const alone: Content = contentOf(emptyEvaluation())
const withHer: Content = { ...alone, raters: { [HER]: { name: 'Budi', doneAt: 5 } } }

test('scores that are opened again after those of another could be seen say so', () => {
  const done = finishScoring(ME, 10).apply(withHer)
  expect(reopenScoring(ME, 20).apply(done).raters[ME]).toEqual({ name: '', reopenedAt: 20 })
})

test('taking back that one is done counts as opening, too', () => {
  const done = finishScoring(ME, 10).apply(withHer)
  expect(noteReopening(done, withHer, ME, 30).raters[ME]).toEqual({ name: '', reopenedAt: 30 })
})

test('nothing is said where nobody else was seen, or where one stays done', () => {
  const done = finishScoring(ME, 10).apply(alone)
  expect(reopenScoring(ME, 20).apply(done).raters[ME]).toEqual({ name: '' })
  expect(noteReopening(done, alone, ME, 20)).toBe(alone)
  const both = finishScoring(ME, 10).apply(withHer)
  expect(noteReopening(both, both, ME, 20)).toBe(both)
})
