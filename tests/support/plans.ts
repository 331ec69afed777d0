/** Plans of classes for tests: one that reads like a day, and any for properties. */
import fc from 'fast-check'
import type { BlockOutline, PlanOutline } from '../../src/features/desk/model.ts'
import { emptyPlanState, type PlanState } from '../../src/features/desk/state.ts'
import { type Hands, MOST_HANDS } from '../../src/features/slides/live/model.ts'
import { ids, itemsOf, stamps, texts } from './arbitraries.ts'

/** A block of this length. */
export function block(id: string, minutes: number, more: Partial<BlockOutline> = {}): BlockOutline {
  return { id, title: `Blok ${id}`, minutes, kind: 'teach', optional: false, sheets: [], ...more }
}

/** From 08.00: opening, principles, a break, an exercise that may be left out, a talk, the end at 10.15. */
export const morning: PlanOutline = {
  id: 'pagi',
  title: 'Satu pagi',
  lead: 'Untuk satu kelas.',
  days: [
    {
      id: 'hari',
      title: 'Hari',
      start: 480,
      blocks: [
        block('buka', 15),
        block('prinsip', 40),
        block('jeda', 15, { kind: 'break' }),
        block('latihan', 30, { kind: 'exercise', optional: true }),
        block('pesan', 25, { optional: true }),
        block('tutup', 10),
      ],
    },
  ],
}

/** A day at 08.00 on the clock of this device, and minutes after it. */
export function at(minutes: number): number {
  return new Date(2026, 10, 30, 8, 0).getTime() + minutes * 60_000
}

/** Who changes things in tests, at a moment. */
export const by = (moment: number) => ({ at: moment, by: 'ABC1234' })

export const untouchedPlan: PlanState = emptyPlanState()

const dictionary = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(ids, itemsOf(value), { noNullPrototype: true })

/** Anything that may be kept about a plan. */
export const planStates: fc.Arbitrary<PlanState> = fc.record({
  starts: dictionary(fc.nat(1439)),
  ends: dictionary(fc.nat(2000)),
  minutes: dictionary(fc.integer({ min: 1, max: 480 })),
  notes: dictionary(texts),
  dropped: dictionary(fc.boolean()),
  begun: dictionary(stamps),
  settings: dictionary(texts),
})

/** Anything that may be kept of the hands raised for a question on a slide. */
export const handsStates: fc.Arbitrary<Hands> = fc.record({ counts: dictionary(fc.nat(MOST_HANDS)) })

/** Plans whose blocks are called like what `planStates` keeps. */
export const anyPlans: fc.Arbitrary<PlanOutline> = fc
  .uniqueArray(fc.record({ id: ids, minutes: fc.integer({ min: 1, max: 90 }), optional: fc.boolean() }), {
    selector: ({ id }) => id,
    minLength: 1,
  })
  .chain((blocks) =>
    fc.record({ start: fc.nat(1439), cut: fc.nat(blocks.length) }).map(({ start, cut }) => ({
      ...morning,
      days: [blocks.slice(0, cut), blocks.slice(cut)].map((part, day) => ({
        id: day === 0 ? 'awal' : 'constructor',
        title: `Hari ${day + 1}`,
        start,
        blocks: part.map(({ id, minutes, optional }) => block(id, minutes, { optional })),
      })),
    })),
  )
