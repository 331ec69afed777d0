import fc from 'fast-check'
import { expect, test } from 'vitest'
import { screenWords } from './limits.ts'

test.each([
  ['', 0],
  ['BUNGA TETAP?', 2],
  ['Batas penghasilan · Bank penyalur', 4],
  ['Bunga = biaya pinjaman', 3],
  ['Syarat: [ISI: kanal resmi kantor], per [ISI: tanggal]', 4],
])('counts the words of “%s”', (text, words) => {
  expect(screenWords(text)).toBe(words)
})

test('counts something for every text', () => {
  fc.assert(fc.property(fc.string(), (text) => screenWords(text) >= 0))
})
