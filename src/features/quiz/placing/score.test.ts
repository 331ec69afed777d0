import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Placed, Places } from './model.ts'
import {
  isPlaced,
  keepPlaced,
  knownPlaced,
  placingKey,
  rightSlots,
  scorePlaced,
  slotWithoutKey,
} from './score.ts'

const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']

/** Places s0, s1 … for as many of the choices; the further choices mislead. */
function ask(places: number, choices: number, points = 1): Places {
  return {
    points,
    slots: LETTERS.slice(0, places).map((match, at) => ({ id: `s${at}`, match, feedback: `Sebab ${at}` })),
    choices: LETTERS.slice(0, choices).map((id) => ({ id, text: `Pilihan ${id}` })),
  }
}

const three = ask(3, 4, 2)
const key = { s0: 'a', s1: 'b', s2: 'c' }

const anyPlaces = fc
  .record({
    places: fc.integer({ min: 2, max: 7 }),
    more: fc.integer({ min: 0, max: 3 }),
    points: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ places, more, points }) => ask(places, places + more, points))
/** A question, and choices put into its places in some way. */
const played = anyPlaces.chain((question) =>
  fc
    .tuple(
      fc.shuffledSubarray(question.choices.map(({ id }) => id)),
      fc.shuffledSubarray(question.slots.map(({ id }) => id)),
    )
    .map(([chips, slots]) => {
      const placed: Placed = {}
      slots.forEach((slot, at) => {
        const chip = chips[at]
        if (chip !== undefined) placed[slot] = chip
      })
      return { question, placed }
    }),
)

describe('scorePlaced', () => {
  test('leaves empty places unanswered', () => {
    expect(scorePlaced(three, undefined)).toEqual({ status: 'unanswered' })
    expect(scorePlaced(three, {})).toEqual({ status: 'unanswered' })
  })

  test.each<{ placed: Placed; earned: number; missed: number }>([
    { placed: key, earned: 2, missed: 0 },
    { placed: { s0: 'a', s1: 'b' }, earned: 1.33, missed: 1 },
    { placed: { s0: 'a', s1: 'c', s2: 'b' }, earned: 0.67, missed: 0 },
    { placed: { s0: 'd' }, earned: 0, missed: 2 },
  ])('gives each right place an equal share: $placed', ({ placed, ...counts }) => {
    expect(scorePlaced(three, placed)).toEqual({ status: 'scored', possible: 2, extra: 0, ...counts })
  })

  test('refuses a place or a choice that the question does not have, rather than calling it wrong', () => {
    for (const placed of [{ s9: 'a' }, { s0: 'z' }, { ...key, constructor: 'a' }]) {
      expect(scorePlaced(three, placed)).toEqual({ status: 'invalid', reason: 'unknown-choice' })
    }
  })

  test('gives exactly the points of the question when everything is right', () => {
    expect(scorePlaced({ ...three, points: 0.125 }, key)).toMatchObject({ earned: 0.125 })
  })

  test('stays between nothing and all points, and gives all only to the key', () => {
    fc.assert(
      fc.property(played, ({ question, placed }) => {
        const score = scorePlaced(question, placed)
        expect(score.status === 'scored').toBe(Object.keys(placed).length > 0)
        if (score.status !== 'scored') return
        expect(score.earned).toBeGreaterThanOrEqual(0)
        expect(score.earned).toBeLessThanOrEqual(score.possible)
        const right = rightSlots(question.slots, placed).length
        expect(score.earned === score.possible).toBe(right === question.slots.length)
      }),
    )
  })

  test('does not depend on the order in which places were filled, or are listed', () => {
    fc.assert(
      fc.property(played, ({ question, placed }) => {
        const reversed = Object.fromEntries(Object.entries(placed).reverse())
        const listed = {
          ...question,
          slots: question.slots.toReversed(),
          choices: question.choices.toReversed(),
        }
        expect(scorePlaced(listed, reversed)).toEqual(scorePlaced(question, placed))
      }),
    )
  })

  test('gives one place on average to whoever fills all of them blindly', () => {
    const question = ask(4, 4, 4)
    const orders = permutations(['a', 'b', 'c', 'd'])
    const earned = orders.map((order) => {
      const score = scorePlaced(question, Object.fromEntries(order.map((chip, at) => [`s${at}`, chip])))
      return score.status === 'scored' ? score.earned : 0
    })
    expect(earned.reduce((sum, each) => sum + each, 0) / orders.length).toBeCloseTo(1)
  })

  test('never throws, whatever was saved', () => {
    fc.assert(
      fc.property(anyPlaces, fc.dictionary(fc.string(), fc.string()), (question, placed) => {
        scorePlaced(question, placed)
        expect(keepPlaced(question.slots, placed)).toEqual({})
        expect(knownPlaced(question, placed)).toEqual({})
      }),
    )
  })
})

describe('keepPlaced', () => {
  test('keeps exactly what is right', () => {
    expect(keepPlaced(three.slots, { s0: 'a', s1: 'c', s2: 'b' })).toEqual({ s0: 'a' })
    fc.assert(
      fc.property(played, ({ question, placed }) => {
        const kept = keepPlaced(question.slots, placed)
        expect(Object.keys(kept).sort()).toEqual(
          rightSlots(question.slots, placed)
            .map(({ id }) => id)
            .sort(),
        )
        expect(keepPlaced(question.slots, kept)).toEqual(kept)
      }),
    )
  })
})

describe('knownPlaced', () => {
  test('leaves out what the question no longer has, and a choice that was used before', () => {
    expect(knownPlaced(three, { s0: 'a', s1: 'z', s9: 'b' })).toEqual({ s0: 'a' })
    expect(knownPlaced(three, { s0: 'a', s1: 'a' })).toEqual({ s0: 'a' })
    expect(knownPlaced(three, undefined)).toEqual({})
  })

  test('leaves what was put down in the page as it is', () => {
    fc.assert(
      fc.property(played, ({ question, placed }) => {
        expect(knownPlaced(question, placed)).toEqual(placed)
      }),
    )
  })
})

test('a response of these types is ids by id and nothing else', () => {
  expect([{}, { s0: 'a' }, { checked: 'a' }].every(isPlaced)).toBe(true)
  expect(['a', ['a'], { text: '', checked: [] }].some(isPlaced)).toBe(false)
})

test('the key names what decides the score, in an order of its own', () => {
  const shuffled = { ...three, slots: three.slots.toReversed(), choices: three.choices.toReversed() }
  expect(placingKey(shuffled)).toEqual(placingKey(three))
  expect(placingKey(three)).toEqual({
    places: [
      ['s0', 'a'],
      ['s1', 'b'],
      ['s2', 'c'],
    ],
    choices: ['a', 'b', 'c', 'd'],
  })
})

test('a place without its key says neither what belongs there nor why', () => {
  expect(slotWithoutKey({ id: 's0', match: 'a', feedback: 'Sebab' })).toEqual({
    id: 's0',
    match: '',
    feedback: '',
  })
})

function permutations<T>(list: T[]): T[][] {
  if (list.length < 2) return [list]
  return list.flatMap((first, at) => permutations(list.toSpliced(at, 1)).map((rest) => [first, ...rest]))
}
