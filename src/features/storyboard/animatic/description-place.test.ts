import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SIZES } from '../panel/model.ts'
import { platesOf } from '../panel/plates.ts'
import { captionPlate } from './caption-place.ts'
import { descriptionPlace } from './description-place.ts'

const place = fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const)

test('what will be seen stands in the picture, over no text of the screen and no caption', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('9:16' as const, '1:1' as const, '16:9' as const),
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('kata ', 'panjang '), maxLength: 300 })),
      fc.array(fc.record({ text: fc.string({ maxLength: 60 }), place }), { maxLength: 2 }),
      (ratio, description, onScreen) => {
        const plates = platesOf(onScreen, ratio)
        const { number, text } = descriptionPlace(description, plates, ratio)
        const high = text.lines.length * text.size * 1.25
        expect(number.y).toBeGreaterThan(0)
        expect(text.y + high / 2).toBeLessThan(SIZES[ratio].height)
        expect(number.y).toBeLessThanOrEqual(text.y)
        const caption = captionPlate(['Satu baris', 'dan satu lagi'], plates, ratio)
        const covered = [...plates, caption].filter(
          (plate) => plate.y + 0.01 < text.y + high / 2 && plate.y + plate.height - 0.01 > text.y - high / 2,
        )
        // Very much text on the screen leaves no room: one line stands there all the same.
        if (text.lines.length > 1) expect(covered).toEqual([])
      },
    ),
  )
})

test('a long description ends with an ellipsis', () => {
  const { text } = descriptionPlace('kata yang sangat panjang '.repeat(40), [], '16:9')
  expect(text.lines.at(-1)).toMatch(/…$/)
})
