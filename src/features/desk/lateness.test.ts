import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlans, at, block, by, morning, planStates, untouchedPlan } from '../../../tests/support/plans.ts'
import { begin, setDropped, setMinutes } from './changes.ts'
import { firstToBegin, lateness } from './lateness.ts'
import type { PlanOutline } from './model.ts'
import { scheduleOf } from './schedule.ts'
import type { PlanState } from './state.ts'

const standing = (state: PlanState, minutes: number) =>
  lateness(scheduleOf(morning, state), state, at(minutes))
/** Begun on time, and the second block ten minutes late. */
const tenLate = begin(begin(untouchedPlan, morning, 'buka', by(at(0))), morning, 'prinsip', by(at(25)))

test('before the first block of a day is begun nothing runs', () => {
  expect(standing(untouchedPlan, 30)).toBeUndefined()
  expect(standing(begin(untouchedPlan, morning, 'buka', by(at(-24 * 60))), 5)).toBeUndefined()
})

test('a class on time is told what runs, what remains, what comes and when it ends', () => {
  const found = standing(begin(untouchedPlan, morning, 'buka', by(at(0))), 5)
  expect(found).toMatchObject({ begun: 480, left: 10, late: 0, end: 615, target: 615, ways: [] })
  expect([found?.running.block.id, found?.next?.block.id]).toEqual(['buka', 'prinsip'])
})

test('a block that was begun late makes the day late', () => {
  expect(standing(tenLate, 30)).toMatchObject({ begun: 505, left: 35, late: 10, end: 625, target: 615 })
})

test('a block that takes too long makes the day later from minute to minute', () => {
  expect(standing(tenLate, 25 + 40)?.late).toBe(10)
  expect(standing(tenLate, 25 + 43)).toMatchObject({ left: -3, late: 13, end: 628 })
})

test('a class that is ahead has minutes to spare', () => {
  expect(standing(begin(untouchedPlan, morning, 'prinsip', by(at(10))), 12)?.late).toBe(-5)
})

describe('a late class is told what could be shortened or left out', () => {
  test('only what may be, and the smallest loss that is enough first', () => {
    const ways = standing(tenLate, 30)?.ways.map(({ block, how, minutes, saves }) => [
      block,
      how,
      minutes,
      saves,
    ])
    expect(ways).toEqual([
      ['latihan', 'shorten', 20, 10],
      ['pesan', 'shorten', 15, 10],
      ['pesan', 'drop', 0, 25],
      ['latihan', 'drop', 0, 30],
    ])
  })

  test('the largest gain first where none is enough', () => {
    const late = begin(untouchedPlan, morning, 'buka', by(at(0)))
    const ways = standing(begin(late, morning, 'prinsip', by(at(55))), 56)?.ways
    expect(ways?.map(({ block, how }) => `${how} ${block}`)).toEqual(['drop latihan', 'drop pesan'])
  })

  test('what was left out makes up for it and does not move the end that was meant', () => {
    const dropped = setDropped(tenLate, 'latihan', true, by(at(31)))
    expect(standing(dropped, 32)).toMatchObject({ late: -20, end: 595, target: 615, ways: [] })
    const shorter = setMinutes(tenLate, morning, 'latihan', 20, by(at(31)))
    expect(standing(shorter, 32)).toMatchObject({ late: 0, end: 615, ways: [] })
  })

  test('what is over or left out already is not named', () => {
    const state = begin(setDropped(tenLate, 'pesan', true, by(at(26))), morning, 'tutup', by(at(140)))
    expect(standing(state, 150)?.ways).toEqual([])
  })
})

test('a running block that is left out gives way to the one before', () => {
  const state = setDropped(tenLate, 'prinsip', true, by(at(26)))
  expect(standing(state, 27)?.running.block.id).toBe('buka')
})

describe('the block that begins a day', () => {
  const [day] = morning.days
  const twoDays = {
    ...morning,
    days: [...morning.days, { ...day, id: 'besok', blocks: [block('lanjut', 30)] }],
  } as PlanOutline
  const first = (state: PlanState) => firstToBegin(scheduleOf(twoDays, state), state)?.block.id

  test('is the first that is held', () => {
    expect(first(untouchedPlan)).toBe('buka')
    expect(first(setDropped(untouchedPlan, 'buka', true, by(1)))).toBe('prinsip')
  })

  test('is that of the second day once the first was begun, and of the first once both were', () => {
    const begun = begin(untouchedPlan, twoDays, 'prinsip', by(at(0)))
    expect(first(begun)).toBe('lanjut')
    expect(first(begin(begun, twoDays, 'lanjut', by(at(1500))))).toBe('buka')
  })
})

test('whatever is kept, following the best way makes a class less late', () => {
  fc.assert(
    fc.property(anyPlans, planStates, fc.nat(300), fc.nat(200), (plan, kept, begun, passed) => {
      const [block] = plan.days.flatMap(({ blocks }) => blocks)
      if (!block) return
      const state = begin({ ...kept, begun: {}, ends: {} }, plan, block.id, by(at(begun)))
      const before = lateness(scheduleOf(plan, state), state, at(begun + passed))
      const [way] = before?.ways ?? []
      if (!before || !way) return
      const next =
        way.how === 'drop'
          ? setDropped(state, way.block, true, by(at(begun + passed)))
          : setMinutes(state, plan, way.block, way.minutes, by(at(begun + passed)))
      const after = lateness(scheduleOf(plan, next), next, at(begun + passed))
      expect(after?.late).toBe(before.late - way.saves)
    }),
  )
})
