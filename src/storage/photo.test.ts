import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Photo, photoOf, photoText, samePhoto } from './photo.ts'

const photos: fc.Arbitrary<Photo> = fc.record({
  bytes: fc.uint8Array({ minLength: 1, maxLength: 40_000 }).map((bytes) => Uint8Array.from(bytes).buffer),
  type: fc.constantFrom('image/webp', 'image/jpeg'),
})

describe('a photo as text', () => {
  test('gives back the same photo', () => {
    fc.assert(
      fc.property(photos, (photo) => {
        const back = photoOf(photoText(photo))
        expect(back && samePhoto(back, photo)).toBe(true)
      }),
    )
  })

  test('is a third longer than the photo', () => {
    const { base64 } = photoText({ bytes: new ArrayBuffer(35_000), type: 'image/webp' })
    expect(base64).toHaveLength(46_668)
  })

  test('is no photo when it is no text of one, and never throws', () => {
    for (const base64 of ['', '    ', 'abc$', '=', 'ä', 'AAAAA']) {
      expect(photoOf({ type: 'image/webp', base64 }), base64).toBeUndefined()
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (base64) => void photoOf({ type: 'image/jpeg', base64 })),
    )
  })
})

test('photos differ by a byte, by their length and by their type', () => {
  const photo = (bytes: number[], type: Photo['type'] = 'image/webp') => ({
    bytes: Uint8Array.from(bytes).buffer,
    type,
  })
  expect(samePhoto(photo([1, 2]), photo([1, 2]))).toBe(true)
  expect(samePhoto(photo([1, 2]), photo([1, 3]))).toBe(false)
  expect(samePhoto(photo([1, 2]), photo([1]))).toBe(false)
  expect(samePhoto(photo([1, 2]), photo([1, 2], 'image/jpeg'))).toBe(false)
})
