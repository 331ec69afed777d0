import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { syllablesOf } from './syllables.ts'
import { textCounts } from './text.ts'
import { textsSummary } from './texts.ts'
import { sentencesOf } from './tokens.ts'

const lists = {
  acronyms: { known: ['WIB', 'KTP'], explained: { TAPERA: 'tabungan perumahan rakyat' } },
  jargon: [
    { word: 'stakeholder', instead: 'pihak terkait' },
    { word: 'dalam rangka', instead: 'untuk' },
  ],
}
const counts = (text: string) => textCounts(text, lists)

describe('sentences and words', () => {
  test.each([
    ['Syaratnya tiga. Bawa KTP! Sudah?', [2, 2, 1]],
    ['Buka pukul 09.30 WIB di Jl. Contoh No. 5, a.n. Ibu S. Rahayu, S.T. dan Rp1.500.000.', [16]],
    ['Langkah:\n1. Isi formulir\n2. Bawa berkas', [1, 3, 3]],
    ['Cek www.contoh.go.id. Lalu tanya @layanan.contoh atau tulis ke a@contoh.invalid!', [1, 5]],
    ['Lihat https://contoh.invalid/a?b=1 dan rumah.kota.contoh/klinik ya 👉 #InfoRumah #2', [3]],
    ['“Bisa?” tanya warga… Bisa! 🎉🎉', [1, 2, 1]],
    ['— • —\n\n...', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text).map((words) => words.length)).toEqual(expected)
  })

  test('have a mean only where there are words', () => {
    expect(counts('Satu dua. Tiga empat lima enam.').wordsPerSentence).toBe(3)
    expect('wordsPerSentence' in counts('#Tagar @akun')).toBe(false)
  })

  test('none is lost that has a letter', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}[.!?,]?$/)), (pieces) => {
        expect(sentencesOf(pieces.join(' ')).flat()).toHaveLength(pieces.length)
      }),
      { numRuns: 50 },
    )
  })
})

// A pattern that goes back and forth would not come to an end within the time of a test.
test('the longest texts without sense are counted too', () => {
  for (const part of ['=', 'a', 'A', 'AB', 'a.', '@', '(', '#', ' a (', '.a', '1.']) {
    const text = `${part.repeat(20_000 / part.length)}ABC(`
    expect(counts(text).emoji).toBe(0)
  }
})

describe('long words', () => {
  test.each<[string, number]>([
    ['pantai', 2],
    ['jangkauan', 3],
    ['menyampaikan', 4],
    ['kebaikan', 4],
    ['kenaikan', 4],
    ['menunaikan', 4],
    ['air', 2],
    ['saudara', 3],
    ['mendua', 3],
    ['survei', 2],
    ['perumahan', 4],
    ['KTP', 0],
  ])('“%s” has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })

  test('have four syllables or more; words said twice are judged by their parts, acronyms are left out', () => {
    const { longShare, longWords } = counts('Pembiayaan perumahan: syarat-syarat KTP dan rumah, pembiayaan!')
    expect(longWords).toEqual(['pembiayaan', 'perumahan'])
    expect(longShare).toBe(3 / 6)
    expect('longShare' in counts('KTP 123')).toBe(false)
  })
})

describe('unexplained acronyms', () => {
  test.each([
    ['Ajukan SBUM lewat bank, SBUM dibayar sekali.', ['SBUM']],
    ['Subsidi bantuan uang muka (SBUM) dibayar sekali. SBUM gratis.', []],
    ['SBUM (subsidi bantuan uang muka) dibayar sekali.', []],
    ['SBUM (2026) dibayar sekali.', ['SBUM']],
    ['Bawa KTP-mu dan NPWPmu pukul 08.00 WIB.', ['NPWP']],
    ['KemenPANRB dan APBDes', ['KemenPANRB', 'APBDes']],
    ['Pasal XIV dan bab II', []],
    ['SYARAT PENGAJUAN KPR SUBSIDI\nBawa KPR', ['KPR']],
    ['INFO GRATIS', []],
    ['WAJIB lapor, PENTING, AYO, layanan ini GRATIS!', []],
    ['Dikelola BLUD dan BUMN', ['BLUD', 'BUMN']],
    ['Dana TAPERA', ['TAPERA']],
    ['#KPRSubsidi @KPBU https://contoh.invalid/KPR', []],
  ])('%j', (text, expected) => {
    expect(counts(text).acronyms).toEqual(expected)
  })
})

describe('words of offices', () => {
  test('are found whole, in large and small letters, over line breaks, with what to say instead', () => {
    expect(counts('Dalam\nrangka rapat stakeholder, dalam rangka apa? Stakeholders').jargon).toEqual([
      { word: 'stakeholder', instead: 'pihak terkait', count: 1 },
      { word: 'dalam rangka', instead: 'untuk', count: 2 },
    ])
  })
})

describe('tags and emoji', () => {
  test('long tags in small letters are probably several words', () => {
    expect(
      counts('#infolayananpublik #InfoLayananPublik #info_layanan_publik #rumahsubsidi #2026 #KPR').hashtags,
    ).toEqual({
      count: 5,
      withoutCapitals: ['infolayananpublik'],
    })
  })

  test('emoji are counted as readers see them', () => {
    expect(counts('👍🏽 👨‍👩‍👧 🇮🇩 1️⃣ ❤️ ☝🏽 © 5 # ✅✅').emoji).toBe(8)
    expect(counts('Tanpa gambar * 1 #').emoji).toBe(0)
  })
})

test('several texts together say in how many posts a thing is found', () => {
  const posts = ['Ajukan SBUM. 👍👍👍👍', 'SBUM dan BSPS untuk stakeholder #infolayananpublik', '👍'].map(
    (text, at) => [`p${at}`, { text, measures: {} }] as const,
  )
  expect(textsSummary(posts, lists)).toMatchObject({
    n: 2,
    tooFew: true,
    wordsPerSentence: { n: 2, median: 3.5 },
    withLongSentence: 0,
    withAcronym: 2,
    withJargon: 1,
    withTagWithoutCapitals: 1,
    withManyEmoji: 1,
    acronyms: [
      { word: 'SBUM', posts: 2 },
      { word: 'BSPS', posts: 1 },
    ],
    jargon: [{ word: 'stakeholder', posts: 1 }],
  })
})
