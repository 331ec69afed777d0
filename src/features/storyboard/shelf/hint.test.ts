import { expect, test } from 'vitest'
import { mythPattern } from '../../../../tests/support/library.ts'
import { emptyBrief, emptyShot } from '../model.ts'
import { hintOf } from './hint.ts'

const brief = { ...emptyBrief(), pattern: mythPattern.id }

test('a shot has the hints of the slot it began as, wherever it stands now', () => {
  expect(hintOf(brief, { ...emptyShot(), slot: 1 }, [mythPattern])).toBe(mythPattern.slots[1])
})

test.each([
  ['that was added', brief, emptyShot()],
  ['of a slot that the pattern no longer has', brief, { ...emptyShot(), slot: 9 }],
  ['of a board without a pattern', emptyBrief(), { ...emptyShot(), slot: 0 }],
  ['of a pattern that the course no longer has', { ...brief, pattern: 'lain' }, { ...emptyShot(), slot: 0 }],
])('a shot %s has no hints', (_, of, shot) => {
  expect(hintOf(of, shot, [mythPattern])).toBeUndefined()
})
