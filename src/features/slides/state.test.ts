import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyStates, anySteps } from '../../../tests/support/decks.ts'
import {
  advance,
  begin,
  cover,
  type DeckState,
  jump,
  newer,
  placeAt,
  revised,
  type Steps,
  within,
} from './state.ts'

/** Four slides: the cover, one with two steps, one with none, one with a step at the end. */
const steps: Steps = [0, 2, 0, 1]
const start = begin(1000)
const positionOf = ({ slide, step }: DeckState) => `${slide}/${step}`
const isWithin = ({ slide, step }: DeckState, deck: Steps) =>
  slide >= 1 && slide <= deck.length && step >= 0 && step <= (deck[slide - 1] ?? -1)

/** A deck and a state that is within it. */
const decks = fc.tuple(anySteps, anyStates).map(([deck, state]) => ({ deck, state: within(state, deck) }))

test('a deck begins at its first slide, uncovered, with no timer', () => {
  expect(start).toEqual({ slide: 1, step: 0, curtain: 'none', timers: {}, begun: 1000, rev: 0 })
})

describe('going on and back', () => {
  const WAY = ['1/0', '2/0', '2/1', '2/2', '3/0', '4/0', '4/1']

  test('shows the steps of a slide one after the other, then the next slide, and stays at the end', () => {
    const way = [start]
    for (let times = 0; times < 8; times += 1) way.push(advance(way.at(-1) ?? start, steps, 1))
    expect(way.map(positionOf)).toEqual([...WAY, '4/1', '4/1'])
  })

  test('goes back the same way, and stays at the beginning', () => {
    const way = [placeAt(start, steps, 4, 1)]
    for (let times = 0; times < 8; times += 1) way.push(advance(way.at(-1) ?? start, steps, -1))
    expect(way.map(positionOf)).toEqual([...WAY.toReversed(), '1/0', '1/0'])
  })

  test('back undoes on, and on undoes back, but at the ends', () => {
    fc.assert(
      fc.property(decks, fc.constantFrom(1, -1), ({ deck, state }, by) => {
        const next = advance(state, deck, by)
        if (next !== state) expect(advance(next, deck, by === 1 ? -1 : 1)).toEqual(state)
      }),
    )
  })

  test('nothing changes at either end: no window is told, no revision is spent', () => {
    expect(advance(start, steps, -1)).toBe(start)
    const last = placeAt(start, steps, 4, 1)
    expect(advance(last, steps, 1)).toBe(last)
  })

  test('every step of any deck is shown once on the way through', () => {
    fc.assert(
      fc.property(anySteps, (deck) => {
        const presses = deck.reduce((sum, count) => sum + count, deck.length - 1)
        const seen = new Set([positionOf(start)])
        let state = start
        for (let press = 0; press < presses; press += 1) {
          state = advance(state, deck, 1)
          seen.add(positionOf(state))
        }
        expect(seen.size).toBe(presses + 1)
        expect(positionOf(state)).toBe(`${deck.length}/${deck.at(-1)}`)
      }),
    )
  })
})

describe('a jump', () => {
  test.each([
    [1, '1/0'],
    [2, '2/0'],
    [4, '4/0'],
  ])('to slide %d shows it without its steps', (to, position) => {
    expect(positionOf(jump(placeAt(start, steps, 2, 1), steps, to))).toBe(position)
  })

  test.each([0, -1, 5, 9999, Number.NaN, Number.POSITIVE_INFINITY])(
    'to slide %d, which the deck has not, is not followed',
    (to) => {
      const state = placeAt(start, steps, 2, 1)
      expect(jump(state, steps, to)).toBe(state)
    },
  )
})

describe('an address', () => {
  test.each([
    [2, 1, '2/1'],
    [2, 9, '2/2'],
    [3, 1, '3/0'],
    [0, 0, '1/0'],
    [5, 0, '4/0'],
    [9999, 999, '4/1'],
  ])('of slide %d with step %d is kept within the deck', (slide, step, position) => {
    expect(positionOf(placeAt(start, steps, slide, step))).toBe(position)
  })

  test('of a deck without slides leads nowhere else', () => {
    expect(positionOf(placeAt(start, [], 7, 3))).toBe('1/0')
    expect(advance(start, [], 1)).toBe(start)
    expect(jump(start, [], 1)).toBe(start)
  })
})

test('whatever is pressed and whatever the address says, the deck is never left', () => {
  const numbers = fc.integer({ min: -3, max: 9999 })
  const changes = fc.oneof(
    fc.constantFrom(1 as const, -1 as const).map((by) => (state: DeckState, deck: Steps) => {
      return advance(state, deck, by)
    }),
    numbers.map((to) => (state: DeckState, deck: Steps) => jump(state, deck, to)),
    fc.tuple(fc.nat(9999), fc.nat(999)).map(([slide, step]) => (state: DeckState, deck: Steps) => {
      return placeAt(state, deck, slide, step)
    }),
    anyStates.map((heard) => (state: DeckState, deck: Steps) => newer(state, heard, deck)),
  )
  fc.assert(
    fc.property(decks, fc.array(changes), ({ deck, state }, list) => {
      list.reduce((now, change) => {
        const next = change(now, deck)
        expect(isWithin(next, deck)).toBe(true)
        return next
      }, state)
    }),
  )
})

test('a state of a deck that was longer is kept within it, with its timers and its time', () => {
  const kept = { ...start, slide: 9, step: 3, timers: { 2: { left: 5 } }, rev: 7 }
  expect(within(kept, steps)).toEqual({ ...kept, slide: 4, step: 1 })
})

test.each([
  ['none', 'black', 'black'],
  ['none', 'white', 'white'],
  ['black', 'black', 'none'],
  ['white', 'white', 'none'],
  ['black', 'white', 'white'],
  ['white', 'black', 'black'],
] as const)('a screen with the cover “%s” where %s is pressed has “%s”', (curtain, pressed, after) => {
  expect(cover({ ...start, curtain }, pressed)).toEqual({ ...start, curtain: after })
})

describe('windows that show the same deck', () => {
  test('agree on the newest revision, whatever the order in which they hear of it', () => {
    const heard = fc
      .uniqueArray(anyStates, { selector: ({ rev }) => rev, minLength: 1, maxLength: 6 })
      .chain((list) => fc.tuple(...[0, 1].map(() => fc.shuffledSubarray(list, { minLength: list.length }))))
    fc.assert(
      fc.property(anySteps, heard, (deck, orders) => {
        const unheard = { ...start, rev: -1 }
        const [one, two] = orders.map((order) => order.reduce((own, next) => newer(own, next, deck), unheard))
        expect(one).toEqual(two)
        expect(one?.rev).toBe(Math.max(...(orders[0] ?? []).map(({ rev }) => rev)))
      }),
    )
  })

  test('a message that comes late, or again, changes nothing', () => {
    const before = revised(start, 5000)
    const after = revised(advance(before, steps, 1), 6000)
    expect(newer(after, before, steps)).toBe(after)
    expect(newer(after, { ...after, slide: 3 }, steps)).toBe(after)
  })

  test('a window opened later begins with a higher revision than those of an earlier day', () => {
    const yesterday = revised({ ...start, rev: 41 }, Date.parse('2026-11-24T09:00:00Z'))
    const today = revised(begin(0), Date.parse('2026-11-25T09:00:00Z'))
    expect(newer(yesterday, today, steps)).toEqual(today)
  })

  test('a change has a higher revision than what it changed, also when the clock goes back', () => {
    fc.assert(
      fc.property(anyStates, fc.nat(2_000_000_000), (state, now) => {
        const next = revised(state, now)
        expect(next.rev).toBeGreaterThan(state.rev)
        expect({ ...next, rev: state.rev }).toEqual(state)
      }),
    )
  })
})
