import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flood, played, playedBy, untouched, validCases } from '../../../tests/support/cases.ts'
import { positionIn, restart } from './play.ts'
import { caseOutline, summariseCase } from './summary.ts'

const outline = caseOutline(flood, '/latihan/banjir/')

test('a case is untouched before anything was kept, and after looking at it', () => {
  const summary = { title: 'Banjir', status: 'untouched', done: 0, total: 3, resume: '/latihan/banjir/' }
  expect(summariseCase(undefined, outline)).toEqual(summary)
  expect(summariseCase(untouched, outline)).toEqual(summary)
})

test('a case is begun by the first choice and done by any ending', () => {
  expect(summariseCase(played(flood, ['a']), outline)).toMatchObject({ status: 'started', done: 0, at: 1 })
  expect(summariseCase(played(flood, ['a', 'b']), outline)).toMatchObject({ status: 'done', done: 1, at: 2 })
})

test('a case stays done when it is begun anew, and counts every ending found', () => {
  const anew = restart(played(flood, ['b']), { at: 5, by: 'ABC1234' })
  expect(summariseCase(anew, outline)).toMatchObject({ status: 'done', done: 1, total: 3, at: 5 })
  const second = played(flood, ['c'], anew, 6)
  expect(summariseCase(second, outline)).toMatchObject({ status: 'done', done: 2, total: 3, at: 6 })
})

test('an ending that the author took out leaves the case done and is not counted', () => {
  const without = { ...outline, endings: ['dipercaya', 'terlambat'] }
  expect(summariseCase(played(flood, ['b']), without)).toMatchObject({ status: 'done', done: 0, total: 2 })
})

test('any case is done exactly when a way has reached an ending', () => {
  fc.assert(
    fc.property(validCases, fc.array(fc.nat(20), { maxLength: 12 }), (scenario, picks) => {
      const state = playedBy(scenario, picks)
      const { status, done } = summariseCase(state, caseOutline(scenario, '/latihan/banjir/'))
      const { scene, steps } = positionIn(scenario, state)
      expect(status === 'done').toBe(scene.ending !== undefined)
      expect(done).toBe(scene.ending ? 1 : 0)
      expect(status === 'untouched').toBe(steps.length === 0)
    }),
  )
})

test('a case can be summarised however much is kept about it', () => {
  const visited = Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`adegan-${at}`, at + 1]))
  expect(summariseCase({ ...untouched, visited }, outline).at).toBe(200_000)
})
