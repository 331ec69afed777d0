import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlans, at, by, morning, planStates, untouchedPlan } from '../../../tests/support/plans.ts'
import { begin, setDropped, setMinutes, setNote, setSetting, startAt, takeBack } from './changes.ts'
import { keptOf } from './model.ts'
import { scheduleOf } from './schedule.ts'
import { mergePlanStates } from './state.ts'

test('what is already so changes nothing', () => {
  const noted = setNote(untouchedPlan, 'buka', 'Bawa spidol.', by(1))
  expect(setNote(noted, 'buka', 'Bawa spidol.', by(2))).toBe(noted)
  expect(startAt(untouchedPlan, morning, 'hari', 480, by(1))).toBe(untouchedPlan)
  expect(setMinutes(untouchedPlan, morning, 'buka', 15, by(1))).toBe(untouchedPlan)
  expect(setDropped(untouchedPlan, 'buka', false, by(1))).toBe(untouchedPlan)
  expect(setSetting(untouchedPlan, 'place', '  ', by(1))).toBe(untouchedPlan)
})

test('a length set back to the planned one is no change of the plan', () => {
  const longer = setMinutes(untouchedPlan, morning, 'buka', 20, by(1))
  const back = setMinutes(longer, morning, 'buka', 15, by(2))
  expect(scheduleOf(morning, back)).toEqual(scheduleOf(morning, untouchedPlan))
})

test.each([
  [0, 1],
  [-5, 1],
  [12.4, 12],
  [9999, 480],
])('a block of %d minutes takes %d', (typed, minutes) => {
  expect(keptOf(setMinutes(untouchedPlan, morning, 'buka', typed, by(1)).minutes, 'buka')).toBe(minutes)
})

describe('the first block that is begun on a day', () => {
  test('fixes when the day is to end', () => {
    const begun = begin(untouchedPlan, morning, 'buka', by(at(5)))
    expect(keptOf(begun.ends, 'hari')).toBe(615)
    const shorter = setDropped(begun, 'latihan', true, by(at(6)))
    expect(keptOf(begin(shorter, morning, 'prinsip', by(at(20))).ends, 'hari')).toBe(615)
  })

  test('fixes it anew the next time the class is held', () => {
    const first = begin(untouchedPlan, morning, 'buka', by(at(0)))
    const shorter = setDropped(first, 'latihan', true, by(at(60)))
    const week = 7 * 24 * 60
    expect(keptOf(begin(shorter, morning, 'buka', by(at(week))).ends, 'hari')).toBe(585)
  })

  test('must be one of the plan', () => {
    expect(begin(untouchedPlan, morning, 'lain', by(at(0)))).toBe(untouchedPlan)
  })
})

describe('taking a change back', () => {
  test('gives back what was there, and keeps what was changed since', () => {
    const before = setMinutes(untouchedPlan, morning, 'prinsip', 30, by(1))
    const after = setMinutes(before, morning, 'prinsip', 20, by(2))
    const since = setNote(after, 'buka', 'Bawa spidol.', by(3))
    const back = takeBack(since, before, after, by(4))
    expect(keptOf(back.minutes, 'prinsip')).toBe(30)
    expect(keptOf(back.notes, 'buka')).toBe('Bawa spidol.')
  })

  test('leaves alone what another tab changed again', () => {
    const after = setDropped(untouchedPlan, 'latihan', true, by(1))
    const again = setDropped(after, 'latihan', false, by(2))
    expect(takeBack(again, untouchedPlan, after, by(3))).toEqual(again)
  })

  test('wins over the change on every device', () => {
    fc.assert(
      fc.property(anyPlans, planStates, fc.integer({ min: 1, max: 99 }), (plan, before, minutes) => {
        const [block] = plan.days.flatMap(({ blocks }) => blocks)
        if (!block) return
        const after = setMinutes(before, plan, block.id, minutes, by(10))
        const back = takeBack(after, before, after, by(11))
        expect(scheduleOf(plan, mergePlanStates(after, back))).toEqual(scheduleOf(plan, before))
      }),
    )
  })
})
