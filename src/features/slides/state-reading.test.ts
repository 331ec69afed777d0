import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStates } from '../../../tests/support/decks.ts'
import { begin, readState } from './state.ts'

test('what a window keeps or sends is read back as it was', () => {
  fc.assert(
    fc.property(anyStates, (state) => {
      expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state)
      expect(readState(structuredClone(state))).toEqual(state)
    }),
  )
})

describe('what is no state', () => {
  const state = { ...begin(1000), timers: { 2: { end: 5000 }, 3: { left: 60_000 } } }

  test.each([
    ['a slide before the first', { slide: 0 }],
    ['half a slide', { slide: 1.5 }],
    ['a slide as text', { slide: '2' }],
    ['no slide', { slide: undefined }],
    ['a step below none', { step: -1 }],
    ['a step that is no number', { step: Number.NaN }],
    ['an unknown cover', { curtain: 'red' }],
    ['no cover', { curtain: undefined }],
    ['a beginning before time', { begun: -1 }],
    ['no beginning', { begun: null }],
    ['a revision that is never reached', { rev: Number.POSITIVE_INFINITY }],
    ['a revision too high to rise', { rev: 2 ** 53 }],
    ['timers in a list', { timers: [] }],
    ['no timers', { timers: undefined }],
    ['a timer of no slide', { timers: { sepuluh: { end: 5000 } } }],
    ['a timer of a slide that no deck has', { timers: { 12345: { end: 5000 } } }],
    ['a timer that neither runs nor waits', { timers: { 2: {} } }],
    ['a timer that never ends', { timers: { 2: { end: Number.POSITIVE_INFINITY } } }],
    ['a timer with its time as text', { timers: { 2: { left: '60' } } }],
    ['an empty timer', { timers: { 2: null } }],
  ])('is refused: %s', (_, damage) => {
    expect(readState(state)).toEqual(state)
    expect(readState({ ...state, ...damage })).toBeUndefined()
  })

  test.each([undefined, null, 7, '', '{}', true, [], {}, { slide: 1 }, new Date(0)])(
    'is refused: %j',
    (value) => {
      expect(readState(value)).toBeUndefined()
    },
  )

  test('is refused without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readState(value)).toBeUndefined()
      }),
    )
  })

  test('is refused or made whole where one part of a state is anything at all', () => {
    const parts = fc.constantFrom('slide', 'step', 'curtain', 'timers', 'begun', 'rev')
    fc.assert(
      fc.property(anyStates, parts, fc.anything(), (whole, part, value) => {
        const read = readState({ ...whole, [part]: value })
        const sent = read && JSON.stringify(read)
        if (sent) expect(JSON.stringify(readState(JSON.parse(sent)))).toBe(sent)
      }),
    )
  })
})

test('what another version of the page adds is left out', () => {
  const state = begin(1000)
  const more = { ...state, laser: true, timers: { 2: { end: 5, colour: 'red' } } }
  expect(readState(more)).toEqual({ ...state, timers: { 2: { end: 5 } } })
})
