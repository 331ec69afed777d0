import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handsStates } from '../../../tests/support/plans.ts'
import { device } from '../../../tests/support/storages.ts'
import { durable } from '../../storage/durable.ts'
import { open } from '../../storage/saved-format.ts'
import { allHands, countHands, handsFor, MOST_HANDS, readHands } from './live/model.ts'
import { saved } from './saved.ts'

const rawOf = (data: unknown) => JSON.stringify({ v: 1, at: 1, rev: 1, data })
const item = (value: unknown) => ({ at: 1, by: 'ABC1234', value })

test('hands counted on a slide are there when the deck is opened again', () => {
  const on = device()
  const first = on.openTab()
  const $hands = durable(saved, 'jadwal', first.vault)
  $hands.change((old, now) => countHands(old, 'a', readHands('12'), now))
  $hands.change((old, now) => countHands(old, 'b', readHands('5'), now))
  first.leave()
  const next = on.openTab()
  const hands = durable(saved, 'jadwal', next.vault).get()
  expect([handsFor(hands, 'a'), handsFor(hands, 'b'), allHands(hands, ['a', 'b'])]).toEqual([12, 5, 17])
  expect(next.vault.$troubles.get()).toEqual({})
})

test('a count that was emptied stays empty when the deck is opened again', () => {
  const on = device()
  const first = on.openTab()
  const $hands = durable(saved, 'jadwal', first.vault)
  $hands.change((old, now) => countHands(old, 'a', 12, now))
  $hands.change((old, now) => countHands(old, 'a', readHands(''), now))
  first.leave()
  expect(handsFor(durable(saved, 'jadwal', on.openTab().vault).get(), 'a')).toBeUndefined()
})

test('each question has counts of its own', () => {
  const tab = device().openTab()
  durable(saved, 'jadwal', tab.vault).change((old, now) => countHands(old, 'a', 12, now))
  expect(durable(saved, 'sumber', tab.vault).get()).toEqual(saved.empty())
})

test('two windows that count for different choices keep both', () => {
  const on = device()
  const [screen, presenter] = [on.openTab(), on.openTab()]
  const $screen = durable(saved, 'jadwal', screen.vault)
  const $presenter = durable(saved, 'jadwal', presenter.vault)
  $screen.change((old, now) => countHands(old, 'a', 12, now))
  $presenter.change((old, now) => countHands(old, 'b', 5, now))
  screen.leave()
  presenter.leave()
  const hands = durable(saved, 'jadwal', on.openTab().vault).get()
  expect([handsFor(hands, 'a'), handsFor(hands, 'b')]).toEqual([12, 5])
})

test('loses only the count that is damaged', () => {
  const counts = { a: item(12), b: item('5'), c: item(-1), d: item(2.5), e: item(MOST_HANDS + 1), f: 'rusak' }
  expect(open(saved, rawOf({ counts }))).toEqual({ status: 'broken', data: { counts: { a: counts.a } } })
})

test.each([{}, { counts: null }, { counts: [12] }, { counts: 'dua' }])('takes no counts from %j', (data) => {
  expect(open(saved, rawOf(data))).toEqual({ status: 'broken', data: saved.empty() })
})

test('reads back every count that can be typed', () => {
  fc.assert(
    fc.property(handsStates, (hands) => {
      expect(open(saved, rawOf(hands))).toMatchObject({ status: 'ok', saved: { data: hands } })
    }),
  )
})
