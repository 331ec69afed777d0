import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ids } from '../../../../tests/support/arbitraries.ts'
import { by, handsStates } from '../../../../tests/support/plans.ts'
import { allHands, countHands, type Hands, handsFor, MOST_HANDS, mergeHands, readHands } from './model.ts'

const none: Hands = { counts: {} }
/** A class that chose a twelve times, b five times. */
const counted = countHands(countHands(none, 'a', 12, by(1)), 'b', 5, by(2))

describe('hands that were counted', () => {
  test('stand with their choice, and all together', () => {
    expect(['a', 'b', 'c'].map((choice) => handsFor(counted, choice))).toEqual([12, 5, undefined])
    expect(allHands(counted, ['a', 'b', 'c'])).toBe(17)
  })

  test('are counted again: the last number stands', () => {
    const again = countHands(counted, 'a', 14, by(3))
    expect(handsFor(again, 'a')).toBe(14)
    expect(allHands(again, ['a', 'b'])).toBe(19)
  })

  test('may be none: nobody raised a hand is a count as well', () => {
    const nobody = countHands(counted, 'c', 0, by(3))
    expect(handsFor(nobody, 'c')).toBe(0)
    expect(allHands(nobody, ['a', 'b', 'c'])).toBe(17)
  })

  test('of a choice that the question has no more are not in its sum', () => {
    expect(allHands(counted, ['b'])).toBe(5)
    expect(allHands(counted, [])).toBe(0)
  })

  test('of one choice leave those of the others, and the kept counts, as they were', () => {
    fc.assert(
      fc.property(handsStates, ids, ids, fc.nat(MOST_HANDS), (hands, choice, other, count) => {
        const before = structuredClone(hands)
        const after = countHands(hands, choice, count, by(9))
        expect(handsFor(after, choice)).toBe(count)
        if (other !== choice) expect(handsFor(after, other)).toBe(handsFor(hands, other))
        expect(hands).toEqual(before)
      }),
    )
  })
})

describe('a count that was emptied', () => {
  const emptied = countHands(counted, 'a', undefined, by(3))

  test('is not there, not even as none', () => {
    expect(handsFor(emptied, 'a')).toBeUndefined()
    expect(allHands(emptied, ['a', 'b'])).toBe(5)
  })

  test('stays empty when an older copy comes back', () => {
    expect(mergeHands(emptied, counted)).toEqual(emptied)
    expect(mergeHands(counted, emptied)).toEqual(emptied)
  })

  test('can be filled again', () => {
    expect(handsFor(countHands(emptied, 'a', 3, by(4)), 'a')).toBe(3)
  })

  test('empties a whole question choice by choice', () => {
    fc.assert(
      fc.property(handsStates, fc.uniqueArray(ids), (hands, choices) => {
        const empty = choices.reduce((rest, choice) => countHands(rest, choice, undefined, by(9)), hands)
        expect(allHands(empty, choices)).toBe(0)
      }),
    )
  })
})

describe('a typed number', () => {
  test.each([
    ['7', 7],
    [' 7 ', 7],
    ['0', 0],
    ['012', 12],
    ['9999', 9999],
    ['\t24\n', 24],
  ])('%j is read', (typed, count) => {
    expect(readHands(typed)).toBe(count)
  })

  test.each([
    '',
    '   ',
    '12a',
    'a',
    '-1',
    '+1',
    '1.5',
    '1,5',
    '1 2',
    '99999',
    '1e3',
    '0x1',
    '٧',
    '½',
    '7orang',
  ])('%j is none', (typed) => {
    expect(readHands(typed)).toBeUndefined()
  })

  test('whatever is typed gives a count that can be kept, or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^ ?\d{0,6} ?$/)), (typed) => {
        const count = readHands(typed) ?? 0
        expect(Number.isInteger(count) && count >= 0 && count <= MOST_HANDS).toBe(true)
      }),
    )
  })

  test('a count is read back as it is shown', () => {
    fc.assert(
      fc.property(fc.nat(MOST_HANDS), (count) => {
        expect(readHands(String(count))).toBe(count)
      }),
    )
  })
})
