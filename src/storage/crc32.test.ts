import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crc32 } from './crc32.ts'

test.each([
  ['', '00000000'],
  ['123456789', 'cbf43926'],
  ['a', 'e8b7be43'],
  ['The quick brown fox jumps over the lazy dog', '414fa339'],
])('gives for "%s" the checksum every other program gives', (text, sum) => {
  expect(crc32(text)).toBe(sum)
})

test('agrees with zlib for every text, counted as UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(crc32(text)).toBe(zlibCrc32(text).toString(16).padStart(8, '0'))
    }),
  )
})

test('takes a lone surrogate without failing', () => {
  expect(crc32('\ud800')).toBe(crc32('\ufffd'))
})
