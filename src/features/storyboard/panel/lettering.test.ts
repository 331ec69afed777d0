import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../../../tests/support/arbitraries.ts'
import { textWidth, wrapped } from './lettering.ts'

const widths = fc.integer({ min: 40, max: 400 })
const anyTexts = fc.oneof(texts, fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary' }))

describe('words in lines', () => {
  test('break before the word that does not fit, and where the writer broke them', () => {
    expect(wrapped('Bunganya sudah saya bawa, Bu.', 20, 140)).toEqual(['Bunganya', 'sudah saya', 'bawa, Bu.'])
    expect(wrapped('satu\ndua\r\n\ntiga', 20, 400)).toEqual(['satu', 'dua', '', 'tiga'])
    expect(wrapped('  \n ', 20, 400)).toEqual([])
  })

  test('are no wider than there is room', () => {
    fc.assert(
      fc.property(anyTexts, widths, (text, width) => {
        for (const line of wrapped(text, 20, width))
          expect(textWidth(line, 20)).toBeLessThanOrEqual(width + 1e-6)
      }),
    )
  })

  test('are all there, in order', () => {
    const bare = (text: string) => text.replace(/\s/g, '')
    fc.assert(
      fc.property(anyTexts, widths, (text, width) => {
        expect(bare(wrapped(text, 20, width).join(''))).toBe(bare(text))
      }),
    )
  })
})

test('a capital is wider than a small letter, a picture among letters wider than both', () => {
  expect(textWidth('A', 10)).toBeGreaterThan(textWidth('i', 10))
  expect(textWidth('🙂', 10)).toBeGreaterThan(textWidth('M', 10))
})
