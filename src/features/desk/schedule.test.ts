import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlans, by, morning, planStates, untouchedPlan } from '../../../tests/support/plans.ts'
import { clockText } from '../../i18n/clock.ts'
import { setDropped, setMinutes, startAt } from './changes.ts'
import { endOf, scheduleOf, totalsOf } from './schedule.ts'

const timesOf = (state = untouchedPlan) =>
  scheduleOf(morning, state).map(
    ({ block, start, end }) => `${block.id} ${clockText(start)} ${clockText(end)}`,
  )

describe('a day', () => {
  test('goes from block to block', () => {
    expect(timesOf()).toEqual([
      'buka 08.00 08.15',
      'prinsip 08.15 08.55',
      'jeda 08.55 09.10',
      'latihan 09.10 09.40',
      'pesan 09.40 10.05',
      'tutup 10.05 10.15',
    ])
  })

  test('that begins half an hour later ends half an hour later', () => {
    const times = timesOf(startAt(untouchedPlan, morning, 'hari', 510, by(1)))
    expect([times[0], times[5]]).toEqual(['buka 08.30 08.45', 'tutup 10.35 10.45'])
  })

  test('gains what a block is shortened by and what is left out', () => {
    const shorter = setMinutes(untouchedPlan, morning, 'prinsip', 30, by(1))
    const times = timesOf(setDropped(shorter, 'latihan', true, by(2)))
    expect(times.slice(1)).toEqual([
      'prinsip 08.15 08.45',
      'jeda 08.45 09.00',
      'latihan 09.00 09.00',
      'pesan 09.00 09.25',
      'tutup 09.25 09.35',
    ])
  })

  test('tells what its minutes are spent on', () => {
    const state = setDropped(untouchedPlan, 'latihan', true, by(1))
    expect(totalsOf(scheduleOf(morning, state), 'hari')).toEqual({ taught: 90, rest: 15, dropped: 30 })
  })
})

test('a block says that its length is not the planned one', () => {
  const state = setMinutes(untouchedPlan, morning, 'prinsip', 45, by(1))
  expect(
    scheduleOf(morning, state)
      .filter(({ changed }) => changed)
      .map(({ block }) => block.id),
  ).toEqual(['prinsip'])
})

describe('whatever is kept', () => {
  test('every block stands once, none begins before the one before has ended', () => {
    fc.assert(
      fc.property(anyPlans, planStates, (plan, state) => {
        const schedule = scheduleOf(plan, state)
        expect(schedule.map(({ block }) => block.id)).toEqual(
          plan.days.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
        )
        for (const [at, scheduled] of schedule.entries()) {
          const before = schedule[at - 1]
          if (before?.day === scheduled.day) expect(scheduled.start).toBe(before.end)
          expect(scheduled.end - scheduled.start).toBe(scheduled.dropped ? 0 : scheduled.minutes)
        }
      }),
    )
  })

  test('a day lasts as long as what is taught and the rest', () => {
    fc.assert(
      fc.property(anyPlans, planStates, (plan, state) => {
        const schedule = scheduleOf(plan, state)
        for (const { id } of plan.days) {
          const first = schedule.find(({ day }) => day === id)
          const { taught, rest } = totalsOf(schedule, id)
          expect((endOf(schedule, id) ?? 0) - (first?.start ?? 0)).toBe(taught + rest)
        }
      }),
    )
  })
})
