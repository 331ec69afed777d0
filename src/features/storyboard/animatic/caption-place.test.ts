import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeBox } from '../panel/frame.ts'
import { SIZES } from '../panel/model.ts'
import { platesOf } from '../panel/plates.ts'
import { captionPlate } from './caption-place.ts'

const ratios = fc.constantFrom('9:16' as const, '1:1' as const, '16:9' as const)
const lines = fc.array(fc.string({ minLength: 1, maxLength: 42 }), { minLength: 1, maxLength: 2 })
const onScreen = fc.array(
  fc.record({
    text: fc.string({ maxLength: 120 }),
    place: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
  }),
  { maxLength: 3 },
)

test('a caption stands in the picture, above the lower edge of what no app covers, over no text of the screen', () => {
  fc.assert(
    fc.property(ratios, lines, onScreen, (ratio, said, texts) => {
      const plates = platesOf(texts, ratio)
      const { x, y, width, height } = captionPlate(said, plates, ratio)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(safeBox(ratio).bottom + 0.001)
      expect(width).toBeLessThanOrEqual(SIZES[ratio].width)
      const covered = plates.filter((plate) => plate.y < y + height && plate.y + plate.height > y)
      // Only where texts fill the whole height is there no place left.
      if (y > 0) expect(covered).toEqual([])
      expect(Number.isFinite(x)).toBe(true)
    }),
  )
})

test('two lines of 28 letters fit beside what apps put on a tall picture', () => {
  const { x, width, size } = captionPlate(
    ['Bunganya tetap lima persen,', 'selama kredit berjalan, Pak.'],
    [],
    '9:16',
  )
  expect(x).toBeGreaterThanOrEqual(safeBox('9:16').left - 0.001)
  expect(x + width).toBeLessThanOrEqual(safeBox('9:16').right + 0.001)
  expect(size).toBeGreaterThan(14)
})
