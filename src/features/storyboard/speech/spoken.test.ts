import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scriptTexts } from '../../../../tests/support/scripts.ts'
import { piecesOf } from './pieces.ts'
import { spokenWords } from './spoken.ts'

interface Case {
  class: string
  input: string
  readings: { words: string }[]
}

const cases: Case[] = JSON.parse(
  readFileSync(new URL('../../../../tests/fixtures/spoken-numbers.json', import.meta.url), 'utf8'),
)

/** Inputs that are said otherwise than in any of their readings, each with the reason. */
const MISSED: Record<string, string> = {}

/** Words alone: without marks, in small letters. */
function wordsOf(text: string): string {
  const words = spokenWords(text)
    .toLowerCase()
    .match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)
  return (words ?? []).join(' ')
}

describe('numbers, dates, units and acronyms as people write them', () => {
  const misses = cases.filter(
    ({ input, readings }) => !readings.some(({ words }) => words === wordsOf(input)),
  )

  test('are said in one of their readings, except the listed ones', () => {
    expect(cases).toHaveLength(250)
    expect(misses.map(({ input }) => input)).toEqual(Object.keys(MISSED))
  })

  test('are said in one of their readings in at least 97 of 100 cases', () => {
    expect(misses.length / cases.length).toBeLessThanOrEqual(0.03)
  })
})

describe('within a text', () => {
  test.each([
    [
      'Pendaftaran ditutup 24 November 2026.',
      'Pendaftaran ditutup dua puluh empat November dua ribu dua puluh enam.',
    ],
    ['Mulai tahun 2026. Gratis.', 'Mulai tahun dua ribu dua puluh enam. Gratis.'],
    ['Cicilan Rp2,5 juta per bulan, tetap.', 'Cicilan dua koma lima juta rupiah per bulan, tetap.'],
    ['Rp1–2 juta/KK/bulan', 'satu sampai dua juta rupiah per ka ka per bulan'],
    ['Layanan 24/7', 'Layanan dua puluh empat tujuh'],
    [
      'Senin–Jumat, pukul 08.00–15.30 WIB',
      'Senin sampai Jumat, pukul delapan sampai lima belas tiga puluh we i be',
    ],
    ['Kamis, 5/11 di Blok C-12', 'Kamis, lima november di Blok ce dua belas'],
    ['RT 03/RW 05', 'er te nol tiga er we nol lima'],
    ['Bab I–III', 'Bab satu sampai tiga'],
    ['kode OTP: 482913', 'kode o te pe: empat delapan dua sembilan satu tiga'],
    ['hubungi 14045', 'hubungi satu empat nol empat lima'],
    ['dgn orang2nya', 'dengan orang-orangnya'],
    ['BUMDes, APBDes, SDGs', 'BUMDes, a pe be des, es de ge es'],
    ['SYARAT BARU PKH DAN BPJS', 'SYARAT BARU pe ka ha DAN be pe je es'],
    ['di contoh.go.id/layanan?x=1', 'di contoh titik go titik i de garis miring layanan'],
    ['tulis ke halo@contoh.id', 'tulis ke halo et contoh titik i de'],
    ['#CekFakta', 'tagar Cek Fakta'],
    ['Besarnya [ISI].', 'Besarnya sekian.'],
    ['1️⃣ *Siapkan* KK', 'satu *Siapkan* ka ka'],
    ['٣ orang, １２ kursi', 'tiga orang, dua belas kursi'],
    ['CO₂ naik 5–10 %', 'ce o dua naik lima sampai sepuluh persen'],
    ['dll. Kemudian', 'dan lain-lain. Kemudian'],
    ['Nilai 8,5/10, +/- 30 menit', 'Nilai delapan koma lima per sepuluh, kurang lebih tiga puluh menit'],
    ['Rp50.000.- dan Rp 7.500,-/porsi', 'lima puluh ribu rupiah dan tujuh ribu lima ratus rupiah per porsi'],
    ['e-KTP, COVID-19, D-III', 'e ka te pe, kovid sembilan belas, de tiga'],
    [
      'rasio 9:16, kode waktu 01:30, jam 10:15',
      'rasio sembilan banding enam belas, kode waktu satu menit tiga puluh detik, jam sepuluh lima belas',
    ],
    [
      'skor 3-1, periode 2019-2024',
      'skor tiga satu, periode dua ribu sembilan belas sampai dua ribu dua puluh empat',
    ],
  ])('%s', (text, words) => {
    expect(spokenWords(text).trim()).toBe(words)
  })

  test.each(['(menahan tawa)', '[bel antrean]', '(V.O.)', '🙂👍🏽'])('%s is not said', (text) => {
    expect(spokenWords(text)).toBe('')
  })

  test('what has no other reading stays as it is', () => {
    const text = 'Bu, bunganya sudah saya bawa. Syaratnya, kan, bunga tetap? “Ini plastik.” Jum’at – ya!'
    expect(spokenWords(text)).toBe(text)
  })
})

describe('whatever is written', () => {
  test('something is said for it, without figures', () => {
    fc.assert(
      fc.property(scriptTexts, (text) => {
        expect(spokenWords(text)).not.toMatch(/\d/)
      }),
      { numRuns: 1000 },
    )
  })

  test('the pieces follow each other without a gap', () => {
    fc.assert(
      fc.property(scriptTexts, (text) => {
        let end = 0
        for (const piece of piecesOf(text)) {
          expect(piece.start).toBe(end)
          expect(piece.end).toBeGreaterThan(end)
          end = piece.end
        }
        expect(end).toBe(text.length)
      }),
      { numRuns: 1000 },
    )
  })

  test.each(['1.', 'a.', '(', '[', '0-', '1/', 'Rp1-', 'S.E.', '@a', '1:'])(
    'twenty thousand characters of %s take no more than a moment',
    (part) => {
      const began = performance.now()
      spokenWords(part.repeat(20_000 / part.length))
      expect(performance.now() - began).toBeLessThan(5000)
    },
  )
})
