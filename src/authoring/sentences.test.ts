import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesIn, wordCount } from './sentences.ts'

const texts = (text: string) => sentencesIn(text).map((sentence) => sentence.text)

test('ends a sentence at a stop before a capital, a number, or an opening quotation mark', () => {
  expect(texts('Air mati. Kapan *hidup*? “Besok.” 3 jam lagi … Ya')).toEqual([
    'Air mati.',
    'Kapan *hidup*?',
    '“Besok.”',
    '3 jam lagi …',
    'Ya',
  ])
})

test('goes on after an abbreviation, a decimal stop, and a stop before a small letter', () => {
  expect(texts('Lihat hlm. 4 dan Jl. Melati pukul 16.00 di sini. dan')).toHaveLength(1)
})

test('ends a sentence at a colon only where a quoted one begins', () => {
  expect(texts('Warga menulis: “Air mati.”')).toEqual(['Warga menulis:', '“Air mati.”'])
  expect(texts('Jam buka: Senin sampai Jumat.')).toHaveLength(1)
})

test('loses nothing of any text, and says where each sentence begins', () => {
  const piece = fc.constantFrom('Air', 'mati', '.', '?', ' ', ':', '“', '”', '\n\n', '*', 'hlm.', '7', '…')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      const found = sentencesIn(text)
      expect(
        found
          .map((sentence) => sentence.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''))
      for (const { text: own, at } of found) expect(text.slice(at).trimStart().startsWith(own)).toBe(true)
    }),
  )
})

test('counts what has a letter or a digit as a word', () => {
  expect(wordCount('Air – mati, 3 jam …')).toBe(4)
  expect(wordCount('')).toBe(0)
})
