import { expect, test } from 'vitest'
import { isNothing, isSilence, withoutBrackets } from './brackets.ts'

test.each([
  ['(menahan tawa) Maksudnya bunga pinjaman, Mas.', 'Maksudnya bunga pinjaman, Mas.', ['(menahan tawa)'], []],
  ['Maaf, (berbisik) jangan.', 'Maaf, jangan.', ['(berbisik)'], []],
  ['Bisa. (tertawa)', 'Bisa.', ['(tertawa)'], []],
  ['"Bisa Mas hitung." (L-cut)', '"Bisa Mas hitung."', ['(L-cut)'], []],
  ['(bunyi bel) Giliran siapa?', 'Giliran siapa?', [], ['bunyi bel']],
  ['[musik naik]', '', [], ['musik naik']],
  ['Bayar PBB (pajak bumi dan bangunan) di sini.', 'Bayar PBB (pajak bumi dan bangunan) di sini.', [], []],
  ['Telepon (021) 555 0100.', 'Telepon (021) 555 0100.', [], []],
  ['Cek syarat di [ISI: kanal].', 'Cek syarat di [ISI: kanal].', [], []],
  ['[ISI] Datang ya.', '[ISI] Datang ya.', [], []],
])('%s', (text, left, directions, sounds) => {
  expect(withoutBrackets(text)).toEqual({ text: left, directions, sounds })
})

test('in quotation marks only the manner of speaking is no word', () => {
  expect(withoutBrackets('(lihat layar) Halo. (berbisik)', true)).toEqual({
    text: '(lihat layar) Halo.',
    directions: ['(berbisik)'],
    sounds: [],
  })
})

test.each(['', '-', '(tanpa suara)', 'Hening.', 'tidak ada narasi', 'n/a'])('%j is silence', (text) => {
  expect(isSilence(text)).toBe(true)
})

test.each(['Tanpa calo.', 'Diam-diam warga datang', 'Halo'])('%j is none', (text) => {
  expect(isSilence(text)).toBe(false)
})

test('“tanpa teks” is no text, “TANPA CALO” is one', () => {
  expect(['tanpa teks', '–', 'Tidak ada', 'TANPA CALO'].map(isNothing)).toEqual([true, true, true, false])
})
