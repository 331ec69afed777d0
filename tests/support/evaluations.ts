/** Anything that may be kept of an evaluation, for properties. */
import fc from 'fast-check'
import { STEP_NAMES } from '../../src/features/evaluation/command.ts'
import {
  type Evaluation,
  type Level,
  MEASURES,
  type Measure,
  type Post,
  RATES,
} from '../../src/features/evaluation/model.ts'
import type { KeptSteps } from '../../src/features/evaluation/undo/saved.ts'
import { type Steps, undone, withStep } from '../../src/features/evaluation/undo/steps.ts'
import { contentOf } from '../../src/features/evaluation/values.ts'
import type { Items } from '../../src/storage/item.ts'
import { ids, itemsOf, stamps, texts } from './arbitraries.ts'

/** A level that a rater may give. */
export const levels = fc.constantFrom<Level>(0, 1, 2, 3, 'not-assessable')
const days = fc.constantFrom('2026-11-30', '2026-12-01', '')
const made = fc.constantFrom('0000000000AAA', '0000000000BBB')
const counts = fc.nat(3)

const recordOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Items<T>> =>
  fc.dictionary(fc.oneof(ids, made), itemsOf(value), { noNullPrototype: true, maxKeys: 3 })

const measures: fc.Arbitrary<Partial<Record<Measure, number>>> = fc.dictionary(
  fc.constantFrom(...MEASURES),
  fc.integer({ min: -1, max: 100_000 }),
  { noNullPrototype: true, maxKeys: 4 },
)

/** A post with any of what may be known of it. */
export const posts: fc.Arbitrary<Post> = fc.record(
  {
    text: texts,
    measures,
    platformId: texts,
    link: texts,
    publishedAt: days,
    title: texts,
    seen: texts,
    account: texts,
    channel: ids,
    format: ids,
    pillar: ids,
    remarks: fc.array(
      fc.record(
        { who: texts, text: texts, answer: texts, minutes: counts },
        { requiredKeys: ['who', 'text'] },
      ),
      { maxLength: 2 },
    ),
    waits: fc.array(counts, { maxLength: 2 }),
  },
  { requiredKeys: ['text', 'measures'] },
)

/** An evaluation as two devices may have it. */
export const evaluationStates: fc.Arbitrary<Evaluation> = fc.record(
  {
    setup: itemsOf(
      fc.record(
        {
          kind: fc.constantFrom('practice' as const, 'own' as const),
          account: texts,
          agency: texts,
          goal: texts,
          channel: ids,
          from: days,
          to: days,
          rate: fc.constantFrom(...RATES),
          followers: counts,
          planFrom: days,
        },
        { requiredKeys: ['kind', 'account', 'agency', 'goal', 'channel', 'from', 'to', 'rate'] },
      ),
    ),
    posts: recordOf(posts),
    scores: recordOf(fc.record({ level: levels, evidence: texts })),
    agreed: recordOf(fc.record({ level: levels, why: texts })),
    recommendations: recordOf(
      fc.record(
        {
          action: texts,
          owner: texts,
          deadline: days,
          success: texts,
          severity: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
          reach: fc.constantFrom(1 as const, 2 as const, 3 as const),
          effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const, 'XL' as const),
          before: texts,
          after: texts,
          evidence: fc.array(fc.record({ post: made, text: texts }), { maxLength: 2 }),
          criterion: ids,
        },
        {
          requiredKeys: [
            'action',
            'owner',
            'deadline',
            'success',
            'severity',
            'reach',
            'effort',
            'before',
            'after',
            'evidence',
          ],
        },
      ),
    ),
    order: itemsOf(fc.array(made, { maxLength: 3 })),
    themes: recordOf(
      fc.record(
        {
          title: texts,
          audience: texts,
          question: texts,
          message: texts,
          action: texts,
          pattern: ids,
          pillar: ids,
          recommendation: made,
          board: made,
        },
        { requiredKeys: ['title', 'audience', 'question', 'message', 'action'] },
      ),
    ),
    calendar: recordOf(
      fc.record(
        { day: days, time: texts, title: texts, owner: texts, channel: ids, pillar: ids, theme: made },
        { requiredKeys: ['day', 'time', 'title', 'owner'] },
      ),
    ),
    sample: itemsOf(
      fc.record({
        seed: counts,
        sizes: fc.record({ newest: counts, best: counts, drawn: counts }),
        rate: fc.constantFrom(...RATES),
        newest: fc.array(made, { maxLength: 2 }),
        best: fc.array(made, { maxLength: 2 }),
        drawn: fc.array(made, { maxLength: 2 }),
      }),
    ),
    raters: recordOf(
      fc.record({ name: texts, doneAt: counts, reopenedAt: counts }, { requiredKeys: ['name'] }),
    ),
    mappings: recordOf(
      fc.record(
        { columns: fc.array(texts, { maxLength: 3 }), dayFirst: fc.boolean() },
        { requiredKeys: ['columns'] },
      ),
    ),
    shelf: itemsOf(fc.constantFrom('open' as const, 'bin' as const)),
  },
  {
    requiredKeys: ['setup', 'posts', 'scores', 'agreed', 'recommendations', 'order', 'themes', 'calendar'],
  },
)

/** What somebody did to an evaluation, and took back of it: the contents one after another, and the steps between them. */
export const workedOn = fc
  .record({
    states: fc.array(evaluationStates, { minLength: 1, maxLength: 4 }),
    back: fc.nat(2),
    name: fc.constantFrom(...STEP_NAMES),
    join: fc.constantFrom(undefined, 'a'),
  })
  .map(({ states, back, name, join }) => {
    const [start, ...later] = states.map(contentOf)
    if (!start) throw new Error('There is always one.')
    let [steps, content]: [Steps, typeof start] = [{ done: [], undone: [] }, start]
    for (const [at, next] of later.entries()) {
      steps = withStep(steps, { name, ...(join !== undefined && { join }) }, content, next, at * 2000)
      content = next
    }
    for (let times = 0; times < back; times += 1) {
      const taken = undone(steps, content)
      if (taken) ({ steps, content } = taken)
    }
    return { start, steps, content }
  })

/** The steps of an evaluation as they are kept. */
export const keptSteps: fc.Arbitrary<KeptSteps> = fc
  .record({ at: stamps, worked: workedOn })
  .map(({ at, worked }) => ({ at, ...worked.steps }))
