import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlans, block, morning, planStates, untouchedPlan } from '../../../tests/support/plans.ts'
import type { PlanOutline } from '../../features/desk/model.ts'
import { scheduleOf } from '../../features/desk/schedule.ts'
import type { PlanState } from '../../features/desk/state.ts'
import { briefPlan } from './brief-plan.ts'

const deck = (id: string) => ({ id, title: `Tayangan ${id}`, href: `/pelajaran/${id}/tayangan/` })

/** Two days; the deck `angka` is shown on the first, twice, between others. */
const twoDays: PlanOutline = {
  ...morning,
  days: [
    {
      id: 'satu',
      title: 'Hari pertama',
      start: 480,
      blocks: [
        block('buka', 15, { deck: deck('buka'), note: 'Bawa spidol.' }),
        block('angka', 40, { deck: deck('angka'), sheets: [{ title: 'Daftar', href: '/daftar/' }] }),
        block('jeda', 15, { kind: 'break', optional: true }),
        block('angka-lagi', 25, { deck: deck('angka') }),
        block('tutup', 10),
      ],
    },
    { id: 'dua', title: 'Hari kedua', start: 510, blocks: [block('pesan', 30, { deck: deck('pesan') })] },
  ],
}

/** When the blocks of a deck begin and end. */
const timesOf = (plan: PlanOutline, id: string, state: PlanState) =>
  scheduleOf(plan, state)
    .filter((scheduled) => scheduled.block.deck?.id === id)
    .map(({ block: own, ...times }) => ({ ...times, block: own.id }))

test('tells the time of the deck as the whole plan does', () => {
  const times = timesOf(briefPlan(twoDays, 'angka'), 'angka', untouchedPlan)
  expect(times.map(({ block: id, start, end }) => [id, start, end])).toEqual([
    ['angka', 495, 535],
    ['angka-lagi', 550, 575],
  ])
  expect(times).toEqual(timesOf(twoDays, 'angka', untouchedPlan))
})

test('holds only the days on which the deck is shown', () => {
  expect(briefPlan(twoDays, 'angka').days.map(({ id }) => id)).toEqual(['satu'])
  expect(briefPlan(twoDays, 'pesan').days.map(({ id }) => id)).toEqual(['dua'])
})

test('of a deck that the plan has not holds no day', () => {
  expect(briefPlan(twoDays, 'lain')).toEqual({ id: 'pagi', title: '', lead: '', days: [] })
})

test('takes along no title, note, sheet or other deck', () => {
  const [day] = briefPlan(twoDays, 'angka').days
  expect(day?.title).toBe('')
  expect(day?.blocks.slice(0, 2)).toEqual([
    { id: 'buka', title: '', minutes: 15, kind: 'teach', optional: false, sheets: [] },
    {
      id: 'angka',
      title: '',
      minutes: 40,
      kind: 'teach',
      optional: false,
      sheets: [],
      deck: { id: 'angka', title: '', href: '' },
    },
  ])
})

test('tells the same time as the whole plan, whatever the facilitator changed', () => {
  /** Any plan in which some blocks show a deck. */
  const plans = fc.tuple(anyPlans, fc.infiniteStream(fc.constantFrom('angka', 'pesan', undefined))).map(
    ([plan, stream]): PlanOutline => ({
      ...plan,
      days: plan.days.map((day) => ({
        ...day,
        blocks: day.blocks.map((own) => {
          const id = stream.next().value
          return id === undefined ? own : { ...own, deck: deck(id) }
        }),
      })),
    }),
  )
  fc.assert(
    fc.property(plans, planStates, (plan, state) => {
      expect(timesOf(briefPlan(plan, 'angka'), 'angka', state)).toEqual(timesOf(plan, 'angka', state))
    }),
  )
})
