import { describe, expect, test } from 'vitest'
import { mergeProfiles, rateOf, withRate } from './model.ts'

const now = { at: 5, by: 'ABC1234' }

describe('the rate of reading aloud', () => {
  test('is kept until it is taken back', () => {
    const kept = withRate({}, 13.1, now)
    expect(rateOf(kept)).toBe(13.1)
    expect(rateOf(withRate(kept, undefined, { ...now, at: 6 }))).toBeUndefined()
  })

  test.each([0, 3.9, 30.1, Number.NaN, Infinity])('stays as it was when %d is to be kept', (rate) => {
    const kept = withRate({}, 13.1, now)
    expect(withRate(kept, rate, { ...now, at: 6 })).toBe(kept)
  })

  test('is the later one of two devices', () => {
    const early = withRate({}, 13.1, now)
    const late = withRate({}, 11, { ...now, at: 9 })
    expect(rateOf(mergeProfiles(late, early))).toBe(11)
    expect(rateOf(mergeProfiles({}, early))).toBe(13.1)
  })
})
