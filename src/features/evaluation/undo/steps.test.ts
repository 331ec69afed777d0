import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluationStates } from '../../../../tests/support/evaluations.ts'
import { emptyEvaluation } from '../saved.ts'
import { changedEvaluation, contentOf } from '../values.ts'
import { redone, type Steps, undone, withStep } from './steps.ts'

const none: Steps = { done: [], undone: [] }
const now = { at: 100, by: 'AAAAAAA' }

test('Every change is taken back and done again, whatever it was', () => {
  fc.assert(
    fc.property(evaluationStates, evaluationStates, (a, b) => {
      const [before, after] = [contentOf(a), contentOf(b)]
      const steps = withStep(none, { name: 'import' }, before, after, 0)
      if (steps.done.length === 0) {
        expect(after).toEqual(before)
        return
      }
      const back = undone(steps, after)
      expect(back?.content).toEqual(before)
      const again = back && redone(back.steps, back.content)
      expect(again?.content).toEqual(after)
    }),
  )
})

test('What another copy changed since is not taken back', () => {
  const before = contentOf(emptyEvaluation())
  const score = { level: 1 as const, evidence: 'a' }
  const after = { ...before, scores: { x: score } }
  const steps = withStep(none, { name: 'score' }, before, after, 0)
  const elsewhere = { ...after, scores: { x: { ...score, evidence: 'b' } } }
  expect(undone(steps, elsewhere)).toBeUndefined()
  expect(undone(steps, { ...after, setup: { ...after.setup, account: 'x' } })?.content.scores).toEqual({})
})

test('The letters of one field are one step, and typed back to the start they are none', () => {
  const texts = ['', 'a', 'ab', ''].map((account) => {
    const content = contentOf(emptyEvaluation())
    return { ...content, setup: { ...content.setup, account } }
  })
  let steps = none
  for (let at = 1; at < 3; at += 1) {
    const [from, to] = [texts[at - 1], texts[at]]
    if (from && to) steps = withStep(steps, { name: 'setup', join: 'account' }, from, to, at)
  }
  expect(steps.done).toHaveLength(1)
  const [from, to] = [texts[2], texts[3]]
  if (from && to) steps = withStep(steps, { name: 'setup', join: 'account' }, from, to, 4)
  expect(steps.done).toEqual([])
})

test('A change gives only what changed a new moment, and what went a tombstone', () => {
  fc.assert(
    fc.property(evaluationStates, evaluationStates, (a, b) => {
      const after = contentOf(b)
      const changed = changedEvaluation(a, contentOf(a), after, now)
      expect(contentOf(changed)).toEqual(after)
      for (const [id, item] of Object.entries(a.posts)) {
        const same = 'value' in item && JSON.stringify(item.value) === JSON.stringify(after.posts[id])
        if (same) expect(changed.posts[id]).toBe(item)
      }
    }),
  )
})
