import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atPace, type Clock, clockOf, movedTo, placeOf, runs, started, stopped } from './clock.ts'

const moments = fc.integer({ min: 0, max: 600_000 })

test('is at the frame of its time, however often it was asked', () => {
  const clock = started(clockOf(25, 1500), 1000)
  expect([1000, 1039, 1040, 31_000].map((now) => Math.floor(placeOf(clock, now)))).toEqual([0, 0, 1, 750])
})

test('stops at its end, and begins anew from there', () => {
  const clock = started(clockOf(25, 100), 0)
  expect(runs(clock, 3999)).toBe(true)
  expect(runs(clock, 4000)).toBe(false)
  expect(placeOf(clock, 99_999)).toBe(100)
  expect(placeOf(started(stopped(clock, 9000), 10_000), 10_000)).toBe(0)
})

test('a pause takes no time, and a change of pace no place', () => {
  const paused = stopped(started(clockOf(1, 60), 0), 2000)
  const faster = atPace(started(paused, 9000), 2, 10_000)
  expect(placeOf(paused, 8000)).toBe(2)
  expect(placeOf(faster, 10_000)).toBe(3)
  expect(placeOf(faster, 12_000)).toBe(7)
})

test('is never before its beginning or behind its end, whatever is done in whatever order', () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom<(clock: Clock, now: number, value: number) => Clock>(
        started,
        stopped,
        (clock, now, value) => movedTo(clock, value, now),
        (clock, now, value) => atPace(clock, Math.abs(value) + 1, now),
      ),
      moments,
      fc.integer({ min: -500, max: 5000 }),
    ),
  )
  fc.assert(
    fc.property(steps, moments, fc.nat(3000), (all, at, end) => {
      const clock = all.reduce((now, [step, moment, value]) => step(now, moment, value), clockOf(25, end))
      const place = placeOf(clock, at)
      expect(place >= 0 && place <= end).toBe(true)
    }),
  )
})
