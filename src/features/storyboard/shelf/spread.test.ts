import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from './spread.ts'

const sum = (times: number[]) => times.reduce((all, time) => all + time, 0)
const times = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 12 })

test('leaves times alone that fill the seconds already', () => {
  expect(spread([3, 10, 25, 7], 45)).toEqual([3, 10, 25, 7])
})

test('lengthens in proportion, what rounding leaves over to those that lost most', () => {
  expect(spread([3, 10, 25, 7], 58)).toEqual([4, 13, 32, 9])
})

test('gives equal times where there were none', () => {
  expect(spread([0, 0, 0], 10)).toEqual([3.5, 3.5, 3])
})

test('fills the seconds exactly wherever each shot can have its half second', () => {
  fc.assert(
    fc.property(times, fc.integer({ min: 12, max: 360 }), (list, halves) => {
      const spreaded = spread(list, halves / 2)
      expect(spreaded).toHaveLength(list.length)
      expect(sum(spreaded)).toBe(halves / 2)
      for (const time of spreaded) {
        expect(time).toBeGreaterThanOrEqual(0.5)
        expect(Number.isInteger(time * 2)).toBe(true)
      }
    }),
  )
})

test('never makes a shot shorter than half a second, however little time there is', () => {
  expect(spread([10, 20, 30], 0)).toEqual([0.5, 0.5, 0.5])
})

test('of no shots there are no times', () => {
  expect(spread([], 45)).toEqual([])
})
