import { expect, test } from 'vitest'
import { by, morning, untouchedPlan } from '../../../tests/support/plans.ts'
import { setDropped, setMinutes, setNote, startAt } from './changes.ts'
import { summarisePlan } from './summary.ts'

test('a plan that nobody touched has no changes', () => {
  expect(summarisePlan(morning, untouchedPlan)).toEqual({ starts: [], blocks: 0, notes: 0 })
})

test('another start, a shorter block, one left out and a note are told', () => {
  const later = startAt(untouchedPlan, morning, 'hari', 510, by(1))
  const shorter = setMinutes(later, morning, 'prinsip', 30, by(2))
  const dropped = setDropped(setDropped(shorter, 'prinsip', true, by(3)), 'pesan', true, by(4))
  const noted = setNote(dropped, 'buka', 'Bawa spidol.', by(5))
  expect(summarisePlan(morning, noted)).toEqual({ starts: [510], blocks: 2, notes: 1 })
})
