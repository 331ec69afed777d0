import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchWords } from './model.ts'
import { stem, stemsOf } from './stem.ts'
import { understand } from './understand.ts'

const words: SearchWords = {
  examples: [],
  ignored: ['apa', 'aja', 'boleh', 'mengapa', 'gimana'],
  synonyms: [
    { typed: ['medsos'], meant: ['media sosial'] },
    { typed: ['ijin'], meant: ['izin'] },
    { typed: ['berita bohong'], meant: ['hoaks'] },
    { typed: ['storyboard'], meant: ['papan kayu'] },
    { typed: ['gambar'], meant: ['foto', 'peta'] },
  ],
}
const text = 'media sosial izin hoaks papan kayu netralitas kredibel gambar foto mengapa apa warga'
const vocabulary = new Map(stemsOf(text).map((one) => [one, 1]))
const meant = (query: string) =>
  understand(query, words, vocabulary).map(({ forms }) => forms.map(({ stems }) => stems.join(' ')))
const as = (...forms: string[]) => forms.map((form) => stemsOf(form).join(' '))

describe('understand', () => {
  test('takes words as the index has them, whatever their affixes', () => {
    expect(meant('perizinan warganya')).toEqual([as('izin'), as('warga')])
  })

  test('takes everyday words and spellings for those of the course', () => {
    expect(meant('medsos')).toEqual([as('media sosial')])
    expect(meant('ijinnya')).toEqual([as('izin')])
    expect(meant('berita bohong')).toEqual([as('hoaks')])
  })

  test('keeps a typed word that the course uses too, before what it may mean', () => {
    expect(meant('gambar')).toEqual([as('gambar', 'foto')])
  })

  test('mends a slip of the thumb, also in the first letters', () => {
    expect(meant('neralitas')).toEqual([as('netralitas')])
    expect(meant('papn kayu')).toEqual([as('papan'), as('kayu')])
  })

  test('puts together what was typed apart and means something together', () => {
    expect(meant('stori bord')).toEqual([as('papan kayu')])
  })

  test('completes a word that is still being typed', () => {
    expect(meant('kred')).toEqual([as('kredibel')])
  })

  test('lets words such as "apa" count little, and alone only if nothing else was typed', () => {
    const weights = understand('izin apa aja', words, vocabulary).map(({ weight }) => weight)
    expect(weights).toEqual([1, expect.any(Number)])
    expect(weights[1]).toBeLessThan(0.5)
    expect(meant('apa')).toEqual([as('apa')])
    expect(meant('xylofon apa')).toEqual([])
  })

  test('gives nothing for a query without words, or without any that the index has', () => {
    for (const query of ['', '  ', '?!', '/', 'qwertz']) expect(meant(query)).toEqual([])
  })

  test('gives only stems that the index has, for any query, and never throws', () => {
    const word = fc.oneof(
      fc.constantFrom(...text.split(' '), 'medsos', 'berita', 'bohong', 'apa'),
      fc.string(),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (typed) => {
        for (const { forms, weight } of understand(typed.join(' '), words, vocabulary)) {
          expect(weight).toBeGreaterThan(0)
          expect(forms.length).toBeGreaterThan(0)
          for (const { stems } of forms) {
            expect(stems.length).toBeGreaterThan(0)
            for (const one of stems) expect(vocabulary.has(one)).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test("an index of the course's own words finds each of them", () => {
    fc.assert(
      fc.property(fc.constantFrom(...text.split(' ')), (word) => {
        expect(meant(word)[0]?.[0]).toBe(stem(word))
      }),
    )
  })
})
