import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stem, stemsOf, wordsOf } from './stem.ts'

describe('wordsOf', () => {
  test('gives the words in small letters, parted by whatever is no letter or digit', () => {
    expect(wordsOf('Netralitas ASN: marah-marah, UU 27/2022 (Pasal 4)')).toEqual([
      'netralitas',
      'asn',
      'marah',
      'marah',
      'uu',
      '27',
      '2022',
      'pasal',
      '4',
    ])
  })

  test('overlooks accents and characters that nobody sees', () => {
    expect(wordsOf('kafé me\u00ADdia\u200B')).toEqual(['kafe', 'media'])
  })
})

describe('stem', () => {
  test.each([
    ['tulis', 'menulis nulis penulis tulisan ditulis menuliskan tulisannya'],
    ['nilai', 'menilai penilaian dinilai nilainya'],
    ['kirim', 'mengirim ngirim pengiriman kiriman dikirimkan'],
    ['pakai', 'memakai dipakai pemakaian pakainya'],
    ['izin', 'izinnya mengizinkan perizinan diizinkan'],
    ['jawab', 'menjawab jawaban dijawab jawablah'],
    ['rekam', 'merekam ngerekam rekaman direkam'],
    ['kelola', 'mengelola pengelola pengelolaan'],
    ['wakil', 'keterwakilan perwakilan mewakili'],
    ['ajar', 'belajar pelajaran mengajar pengajar'],
    ['sebar', 'menyebar penyebaran nyebar menyebarkan'],
    ['tanya', 'bertanya pertanyaan menanyakan ditanya'],
    ['unggah', 'mengunggah unggahan unggahannya'],
    ['kerja', 'bekerja pekerjaan'],
    ['setuju', 'persetujuan menyetujui'],
  ])('is the same for every form of %s', (root, forms) => {
    for (const form of forms.split(' ')) expect([form, stem(form)]).toEqual([form, stem(root)])
  })

  test.each([
    'etika ketika',
    'media memo',
    'berita cerita',
    'pesan peran',
    'tujuan setuju',
    'terbit tertib',
    'dinas dini',
  ])('keeps apart what only looks alike: %s', (pair) => {
    const [one, other] = stemsOf(pair)
    expect(one).not.toBe(other)
  })

  test('of any word is never empty, and is its own stem', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'aeioumenpkgnyrtdbsl'),
      minLength: 1,
      maxLength: 24,
    })
    fc.assert(
      fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme', maxLength: 40 })), (text) => {
        for (const word of wordsOf(text)) {
          expect(stem(word)).not.toBe('')
          expect(stem(stem(word))).toBe(stem(word))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('takes no longer for a word that nobody types', () => {
    expect(stem('memper'.repeat(20_000)).length).toBeGreaterThan(0)
  })
})
