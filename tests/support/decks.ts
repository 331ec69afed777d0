/** Decks and their states, for properties. */
import fc from 'fast-check'
import type { DeckState, Steps, Timer } from '../../src/features/slides/state.ts'

/** The steps of decks of at least one slide. */
export const anySteps: fc.Arbitrary<Steps> = fc.array(fc.nat(4), { minLength: 1, maxLength: 12 })

const timers: fc.Arbitrary<Timer> = fc.oneof(
  fc.record({ end: fc.integer({ min: -9e6, max: 2e12 }) }),
  fc.record({ left: fc.integer({ min: -9e6, max: 9e6 }) }),
)

/** States of a deck, also of one that was longer. */
export const anyStates: fc.Arbitrary<DeckState> = fc.record({
  slide: fc.integer({ min: 1, max: 40 }),
  step: fc.nat(9),
  curtain: fc.constantFrom('none', 'black', 'white'),
  timers: fc.dictionary(fc.integer({ min: 1, max: 40 }).map(String), timers, { noNullPrototype: true }),
  begun: fc.nat(2_000_000_000),
  rev: fc.nat(2_000_000_000),
})
