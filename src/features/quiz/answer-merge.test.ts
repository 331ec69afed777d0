import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { again, checks, clears, fill, lived, lives } from '../../../tests/support/answers.ts'
import { mergeAnswers, phaseOf, untouched } from './answer.ts'

describe('two devices', () => {
  test('keep the earliest first try, the latest last try and the larger number of tries', () => {
    const phone = lived([fill('c'), checks], untouched('choice'), 10).answer
    const laptop = lived([fill('a', 'b'), checks, again, fill('d'), checks], untouched('choice'), 20).answer
    const merged = mergeAnswers(laptop, phone)
    expect(merged.first?.response).toEqual(['c'])
    expect(merged.last?.response).toEqual(['d'])
    expect(merged.tries).toBe(2)
  })

  test('never turn a kept first try into another one', () => {
    fc.assert(
      fc.property(lives, lives, lives, (before, here, there) => {
        const start = lived(before).answer
        const one = lived(here, start, 100).answer
        const two = lived(there, start, 200).answer
        const merged = mergeAnswers(one, two)
        if (start.first) expect(merged.first).toEqual(start.first)
        expect(merged.tries).toBeGreaterThanOrEqual(Math.max(one.tries, two.tries))
      }),
    )
  })

  test('show what was done last', () => {
    const start = lived([fill('c'), checks]).answer
    const clearedLater = lived([clears], start, 50).answer
    const triedBefore = lived([again, fill('a', 'b'), checks], start, 20).answer
    expect(phaseOf(mergeAnswers(triedBefore, clearedLater))).toBe('filling')
    const triedLater = lived([again, fill('a', 'b'), checks], start, 60).answer
    expect(phaseOf(mergeAnswers(triedLater, clearedLater))).toBe('checked')
  })
})
