import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptOf } from './excerpt.ts'
import { stemsOf } from './stem.ts'

const shown = (text: string, query: string) =>
  excerptOf(text, new Set(stemsOf(query)))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('')
const long = `${'Kalimat pembuka yang panjang. '.repeat(12)}Mintalah izin warga sebelum memotret. ${'Kalimat penutup. '.repeat(12)}`

describe('excerptOf', () => {
  test('marks every form of a word, and words side by side as one', () => {
    expect(shown('Perizinan foto warga: izinnya tertulis.', 'izin foto')).toBe(
      '[Perizinan foto] warga: [izinnya] tertulis.',
    )
  })

  test('shows the part of a long text where most of what was asked stands, in whole words', () => {
    const excerpt = shown(long, 'izin warga')
    expect(excerpt).toContain('Mintalah [izin warga] sebelum memotret.')
    expect(excerpt).toMatch(/^… \p{L}/u)
    expect(excerpt).toMatch(/ …$/)
    expect(excerpt.length).toBeLessThan(190)
  })

  test('shows the beginning when no word of it was asked for', () => {
    expect(shown(long, 'jembatan')).toMatch(/^Kalimat pembuka yang panjang\./)
  })

  test('of any text is a part of that text, at most a few lines long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.string(), (text, query) => {
        const pieces = excerptOf(text, new Set(stemsOf(query)))
        const inside = pieces
          .map((piece) => piece.text)
          .join('')
          .replace(/^… /, '')
          .replace(/ …$/, '')
        expect(text).toContain(inside)
        for (const piece of pieces) expect(piece.text).not.toBe('')
      }),
      { numRuns: 300 },
    )
  })
})
