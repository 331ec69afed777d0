import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Placed } from './model.ts'
import { atRest, nextPlacing, notesOf, type Placing, type PlacingEvent, slotOf } from './placing.ts'

const chip = (id: string): PlacingEvent => ({ type: 'chip', chip: id })
const slot = (id: string): PlacingEvent => ({ type: 'slot', slot: id })
const drop = (id: string, onto: string): PlacingEvent => ({
  type: 'drop',
  chip: id,
  onto: onto === 'bank' ? 'bank' : { slot: onto },
})
const cancel: PlacingEvent = { type: 'cancel' }
const placingAfter = (placed: Placed, ...events: PlacingEvent[]) =>
  events.reduce<Placing>(nextPlacing, atRest(placed))

describe('taps', () => {
  test('put a choice into a place, choice first or place first', () => {
    expect(placingAfter({}, chip('a'))).toEqual({ placed: {}, held: 'a', open: undefined })
    expect(placingAfter({}, chip('a'), slot('x'))).toEqual(atRest({ x: 'a' }))
    expect(placingAfter({}, slot('x'))).toEqual({ placed: {}, held: undefined, open: 'x' })
    expect(placingAfter({}, slot('x'), chip('a'))).toEqual(atRest({ x: 'a' }))
  })

  test('let go of a choice, or of a place, that is tapped again', () => {
    expect(placingAfter({}, chip('a'), chip('a'))).toEqual(atRest({}))
    expect(placingAfter({}, slot('x'), slot('x'))).toEqual(atRest({}))
  })

  test('hold the other choice, or open the other place, that is tapped next', () => {
    expect(placingAfter({}, chip('a'), chip('b'))).toMatchObject({ held: 'b' })
    expect(placingAfter({}, slot('x'), slot('y'))).toMatchObject({ open: 'y' })
  })

  test('push what was in a place back among the unused choices', () => {
    expect(placingAfter({ x: 'a' }, chip('b'), slot('x'))).toEqual(atRest({ x: 'b' }))
  })

  test('take a choice out of its place into the hand', () => {
    expect(placingAfter({ x: 'a', y: 'b' }, slot('x'))).toEqual({ placed: { y: 'b' }, held: 'a', open: 'x' })
  })

  test('bring what was taken out somewhere else, back, or away', () => {
    expect(placingAfter({ x: 'a' }, slot('x'), slot('y'))).toEqual(atRest({ y: 'a' }))
    expect(placingAfter({ x: 'a' }, slot('x'), slot('x'))).toEqual(atRest({ x: 'a' }))
    expect(placingAfter({ x: 'a' }, slot('x'), chip('a'))).toEqual(atRest({}))
  })

  test('swap two choices when the first was taken out', () => {
    expect(placingAfter({ x: 'a', y: 'b' }, slot('x'), slot('y'))).toEqual(atRest({ x: 'b', y: 'a' }))
  })

  test('replace what was taken out by another choice', () => {
    expect(placingAfter({ x: 'a' }, slot('x'), chip('b'))).toEqual(atRest({ x: 'b' }))
  })
})

describe('a drag', () => {
  test('puts a choice into a place, from the unused ones or from another place', () => {
    expect(placingAfter({}, drop('a', 'x'))).toEqual(atRest({ x: 'a' }))
    expect(placingAfter({ x: 'a' }, drop('a', 'y'))).toEqual(atRest({ y: 'a' }))
  })

  test('swaps with what it meets, or pushes it out when it came from the unused ones', () => {
    expect(placingAfter({ x: 'a', y: 'b' }, drop('a', 'y'))).toEqual(atRest({ x: 'b', y: 'a' }))
    expect(placingAfter({ y: 'b' }, drop('a', 'y'))).toEqual(atRest({ y: 'a' }))
  })

  test('takes a choice back to the unused ones', () => {
    expect(placingAfter({ x: 'a' }, drop('a', 'bank'))).toEqual(atRest({}))
  })

  test('changes nothing when it ends where it began', () => {
    const placed = { x: 'a' }
    expect(placingAfter(placed, drop('a', 'x')).placed).toBe(placed)
    expect(placingAfter(placed, drop('b', 'bank')).placed).toBe(placed)
  })
})

describe('cancelling', () => {
  test('lets go of what is held and closes what is open', () => {
    expect(placingAfter({}, chip('a'), cancel)).toEqual(atRest({}))
    expect(placingAfter({}, slot('x'), cancel)).toEqual(atRest({}))
  })

  test('brings back what was taken out of its place', () => {
    expect(placingAfter({ x: 'a' }, slot('x'), cancel)).toEqual(atRest({ x: 'a' }))
  })

  test('changes nothing at rest', () => {
    const state = atRest({ x: 'a' })
    expect(nextPlacing(state, cancel)).toBe(state)
  })
})

describe('what is told', () => {
  function told(placed: Placed, ...events: PlacingEvent[]) {
    const before = placingAfter(placed, ...events.slice(0, -1))
    const last = events.at(-1) ?? cancel
    return notesOf(before, nextPlacing(before, last), last)
  }

  test('names what was taken, opened, put down and cancelled', () => {
    expect(told({}, chip('a'))).toEqual([{ kind: 'taken', chip: 'a' }])
    expect(told({ x: 'a' }, slot('x'))).toEqual([{ kind: 'taken', chip: 'a' }])
    expect(told({}, slot('x'))).toEqual([{ kind: 'opened', slot: 'x' }])
    expect(told({}, chip('a'), slot('x'))).toEqual([{ kind: 'placed', chip: 'a', slot: 'x' }])
    expect(told({}, chip('a'), cancel)).toEqual([{ kind: 'cancelled' }])
    expect(told({ x: 'a' }, drop('a', 'bank'))).toEqual([{ kind: 'returned', chip: 'a' }])
    expect(told({}, cancel)).toEqual([])
  })

  test('names what had to make room last', () => {
    expect(told({ x: 'a', y: 'b' }, drop('b', 'x'))).toEqual([
      { kind: 'placed', chip: 'b', slot: 'x' },
      { kind: 'placed', chip: 'a', slot: 'y' },
    ])
    expect(told({ x: 'a' }, chip('b'), slot('x'))).toEqual([
      { kind: 'placed', chip: 'b', slot: 'x' },
      { kind: 'returned', chip: 'a' },
    ])
  })
})

const CHIPS = ['a', 'b', 'c', 'd', 'e']
const SLOTS = ['x', 'y', 'z', 'constructor']
const event: fc.Arbitrary<PlacingEvent> = fc.oneof(
  fc.constantFrom(...CHIPS).map(chip),
  fc.constantFrom(...SLOTS).map(slot),
  fc.tuple(fc.constantFrom(...CHIPS), fc.constantFrom(...SLOTS, 'bank')).map(([id, onto]) => drop(id, onto)),
  fc.constant(cancel),
)

test('whatever happens, each choice is in one place or the hand at most, and cancelling loses none', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let state = atRest({})
      for (const each of events) {
        const next = nextPlacing(state, each)
        const used = Object.values(next.placed)
        expect(new Set(used).size).toBe(used.length)
        if (next.held !== undefined) expect(slotOf(next.placed, next.held)).toBeUndefined()
        if (next.open !== undefined) expect(Object.hasOwn(next.placed, next.open)).toBe(false)
        if (JSON.stringify(next.placed) !== JSON.stringify(state.placed)) {
          expect(notesOf(state, next, each)).not.toEqual([])
        }
        state = next
      }
      const rest = nextPlacing(state, cancel)
      expect(rest).toEqual(atRest(rest.placed))
      expect(Object.keys(rest.placed).length).toBeGreaterThanOrEqual(Object.keys(state.placed).length)
    }),
  )
})
