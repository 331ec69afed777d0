import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LOOK_MS, looked, percentOf, secondsLeft, standsStill, type Watch } from './progress.ts'

describe('percent', () => {
  test.each([
    [0, 10, 0],
    [1, 3, 33],
    [999, 1000, 99],
    [9999, 10_000, 99],
    [10, 10, 100],
    [0, 0, 100],
  ])('%i of %i is %i', (done, total, percent) => {
    expect(percentOf({ done, total })).toBe(percent)
  })

  test('never goes back, and says 100 only at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000), fc.nat(20_000), (total, a, b) => {
        const [less, more] = [Math.min(a, b, total), Math.min(Math.max(a, b), total)]
        expect(percentOf({ done: less, total })).toBeLessThanOrEqual(percentOf({ done: more, total }))
        expect(percentOf({ done: less, total }) === 100).toBe(less === total)
      }),
    )
  })
})

describe('time left', () => {
  test('follows the pace so far', () => {
    expect(secondsLeft({ done: 250, total: 1000 }, 5000)).toBe(15)
    expect(secondsLeft({ done: 1000, total: 1000 }, 5000)).toBe(1)
  })

  test('is not said before it can be known', () => {
    expect(secondsLeft({ done: 0, total: 1000 }, 5000)).toBeUndefined()
    expect(secondsLeft({ done: 500, total: 1000 }, 200)).toBeUndefined()
    expect(secondsLeft({ done: 1, total: 1000 }, 9000)).toBeUndefined()
  })
})

describe('work that stands still', () => {
  const looks = (start: Watch, times: number, every: number) =>
    Array.from({ length: times }).reduce<Watch>((watch) => looked(watch, start.done, watch.at + every), start)
  const start = { done: 7, quiet: 0, at: 1000 }

  test('is noticed after the patience is over', () => {
    expect(standsStill(looks(start, 15, LOOK_MS), 8000)).toBe(false)
    expect(standsStill(looks(start, 16, LOOK_MS), 8000)).toBe(true)
  })

  test('is not what a phone does that slept for an hour', () => {
    expect(standsStill(looks(start, 3, 3_600_000), 8000)).toBe(false)
    expect(standsStill(looked(start, 7, start.at - 3_600_000), 8000)).toBe(false)
  })

  test('is not what rests behind other pages', () => {
    let watch: Watch = start
    for (let at = 0; at < 100; at += 1) watch = looked(watch, 7, watch.at + LOOK_MS, false)
    expect(standsStill(watch, 8000)).toBe(false)
  })

  test('is not what makes progress, however slow', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 30 }), (gaps) => {
        let watch: Watch = start
        for (const looksBetween of gaps) {
          watch = looked(looks(watch, looksBetween, LOOK_MS), watch.done + 1, watch.at + LOOK_MS)
          expect(standsStill(watch, 8000)).toBe(false)
        }
      }),
    )
  })
})
