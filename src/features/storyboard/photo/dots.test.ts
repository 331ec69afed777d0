import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dotsOf } from './dots.ts'

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part,
    ),
  ).buffer
const zeros = (count: number) => Array<number>(count).fill(0)

describe('the size of a picture', () => {
  test('is read from a PNG', () => {
    const ihdr = [0, 0, 0x0f, 0xa0, 0, 0, 0x0b, 0xb8]
    expect(dotsOf(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], zeros(4), 'IHDR', ihdr))).toEqual({
      width: 4000,
      height: 3000,
    })
  })

  test('is read from a GIF', () => {
    expect(dotsOf(bytes('GIF89a', [0x20, 0x03, 0x58, 0x02], zeros(20)))).toEqual({ width: 800, height: 600 })
  })

  test('is read from each kind of WebP', () => {
    const start = ['RIFF', zeros(4), 'WEBP'] as const
    expect(dotsOf(bytes(...start, 'VP8 ', zeros(10), [0x1c, 0x02, 0xc0, 0x03], zeros(4)))).toEqual({
      width: 540,
      height: 960,
    })
    // 539 in 14 bits, then 959 in 14 bits, lowest first.
    const bits = 539 | (959 << 14)
    const four = [bits & 255, (bits >>> 8) & 255, (bits >>> 16) & 255, bits >>> 24]
    expect(dotsOf(bytes(...start, 'VP8L', zeros(4), [0x2f], four))).toEqual({ width: 540, height: 960 })
    expect(dotsOf(bytes(...start, 'VP8X', zeros(8), [0x1b, 0x02, 0, 0xbf, 0x03, 0]))).toEqual({
      width: 540,
      height: 960,
    })
  })

  test('is read from a JPEG behind its other segments, also a progressive one', () => {
    const exif = [0xff, 0xe1, 0, 6, ...zeros(4)]
    const tables = [0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xff, 0xc4, 0, 3, 9]
    const frame = (marker: number) => [0xff, marker, 0, 17, 8, 0x0f, 0xc0, 0x0b, 0xd0, 3]
    for (const marker of [0xc0, 0xc2]) {
      expect(dotsOf(bytes([0xff, 0xd8], exif, tables, frame(marker)))).toEqual({ width: 3024, height: 4032 })
    }
  })

  test('is not found in other files, and reading never throws', () => {
    for (const other of [
      '',
      'x',
      'Halo, ini bukan gambar, tetapi namanya foto.jpg',
      '\u00ff\u00d8\u00ff',
      '\u0089PNG',
    ]) {
      expect(dotsOf(bytes(other)), other).toBeUndefined()
    }
    fc.assert(
      fc.property(
        fc.constantFrom<number[]>([], [0xff, 0xd8], [0x89, 0x50, 0x4e, 0x47], [0x52, 0x49, 0x46, 0x46]),
        fc.uint8Array({ maxLength: 200 }),
        (start, rest) => void dotsOf(bytes(start, [...rest])),
      ),
    )
  })
})
