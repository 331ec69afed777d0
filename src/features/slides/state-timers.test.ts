import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStates } from '../../../tests/support/decks.ts'
import { begin, type DeckState, extendTimer, resetTimer, timeLeft, toggleTimer } from './state.ts'

const MINUTE = 60_000
const FULL = 10 * MINUTE
/** The slide with the exercise, and the moment at which it begins. */
const SLIDE = 3
const NOON = 1_795_000_000_000

const start = begin(NOON)
const at = (minutes: number) => NOON + minutes * MINUTE
const toggled = (state: DeckState, minutes: number) => toggleTimer(state, SLIDE, FULL, at(minutes))
const longer = (state: DeckState, minutes: number) => extendTimer(state, SLIDE, MINUTE, at(minutes))
/** Minutes left at a moment. */
const left = (state: DeckState, minutes: number) => timeLeft(state.timers[SLIDE], FULL, at(minutes)) / MINUTE

test('a timer that was not started shows its whole time, however late it is', () => {
  expect([left(start, 0), left(start, 90)]).toEqual([10, 10])
})

describe('a timer that was started', () => {
  const running = toggled(start, 0)

  test('runs by the clock, and on below zero', () => {
    expect([left(running, 0), left(running, 4), left(running, 10), left(running, 12)]).toEqual([10, 6, 0, -2])
  })

  test('waits when it is pressed, and goes on from there when it is pressed again', () => {
    const waiting = toggled(running, 4)
    expect([left(waiting, 4), left(waiting, 30)]).toEqual([6, 6])
    const again = toggled(waiting, 30)
    expect([left(again, 30), left(again, 33)]).toEqual([6, 3])
  })

  test('gets more time while it runs and while it waits', () => {
    expect(left(longer(running, 4), 4)).toBe(7)
    expect(left(longer(toggled(running, 4), 5), 20)).toBe(7)
  })

  test('that has run out gets the added time from now on, not from its end', () => {
    expect(left(longer(running, 15), 15)).toBe(1)
    const stopped = longer(toggled(running, 15), 16)
    expect(left(stopped, 16)).toBe(1)
    expect(left(toggled(stopped, 20), 20)).toBe(1)
  })

  test('shows its whole time when it is set back, running or waiting, and can be started again', () => {
    expect(left(resetTimer(running, SLIDE), 4)).toBe(10)
    const back = resetTimer(toggled(running, 4), SLIDE)
    expect(left(back, 5)).toBe(10)
    expect(left(toggled(back, 5), 6)).toBe(9)
  })
})

test('time is added only to a timer that was started', () => {
  expect(longer(start, 0)).toBe(start)
})

test('however often it is stopped, a timer loses exactly the time in which it ran', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5 * MINUTE), { maxLength: 9 }), (stretches) => {
      let [now, ran, state] = [NOON, 0, start]
      stretches.forEach((stretch, press) => {
        state = toggleTimer(state, SLIDE, FULL, now)
        now += stretch
        if (press % 2 === 0) ran += stretch
      })
      expect(timeLeft(state.timers[SLIDE], FULL, now)).toBe(FULL - ran)
    }),
  )
})

test('what happens to a timer changes no other, and nothing else of the deck', () => {
  const changes = fc.constantFrom(
    (state: DeckState) => toggled(state, 1),
    (state: DeckState) => longer(state, 1),
    (state: DeckState) => resetTimer(state, SLIDE),
  )
  const others = ({ timers: { [SLIDE]: _, ...rest }, ...state }: DeckState) => ({ ...state, rest })
  fc.assert(
    fc.property(anyStates, changes, (state, change) => {
      const before = structuredClone(state)
      expect(others(change(state))).toEqual(others(state))
      expect(state).toEqual(before)
    }),
  )
})
