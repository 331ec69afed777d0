import { expect, test } from 'vitest'
import { speechIn } from './speech.ts'

const said = (text: string, speaker = '', byDash: string[] = []) => {
  const { lines, sounds, onScreen, notes } = speechIn(text, speaker, new Set(byDash))
  const spoken = lines.map((line) => (line.speaker ? `${line.speaker}: ${line.text}` : line.text))
  return [
    ...spoken,
    ...sounds.map((s) => `S ${s}`),
    ...onScreen.map((t) => `T ${t}`),
    ...notes.map((n) => `N ${n}`),
  ]
}

test.each([
  ['"Halo."', ['Halo.']],
  ['Narator: Halo.', ['Narator: Halo.']],
  ['RIAN：Halo.', ['RIAN: Halo.']],
  ['RIAN: "Bu?" BU SARI: "Ya, Mas."', ['RIAN: Bu?', 'BU SARI: Ya, Mas.']],
  ['RIAN: Bu? BU SARI: Ya, Mas.', ['RIAN: Bu?', 'BU SARI: Ya, Mas.']],
  ['BU LINA (menahan tawa): Maksudnya?', ['BU LINA: Maksudnya?', 'N BU LINA (menahan tawa)']],
  ['PAK DARTO (V.O.): Sabar.', ['PAK DARTO: Sabar.']],
  ['VO: Selamat pagi!', ['Selamat pagi!']],
  ['VO Rina: Selamat pagi!', ['Rina: Selamat pagi!']],
  ['SFX: bel\nVO: Giliran siapa?\nTeks: 47', ['Giliran siapa?', 'S bel', 'T 47']],
  ['(bunyi alarm)', ['S bunyi alarm']],
  ['(pintu berderit)', ['S pintu berderit']],
  ['musik hangat', ['S musik hangat']],
  ['(tanpa suara)', ['N (tanpa suara)']],
  ['-', []],
  ['"Jawabannya: boleh."', ['Jawabannya: boleh.']],
  ['RIAN: "Kata PETUGAS. BU SARI: ya"', ['RIAN: Kata PETUGAS. BU SARI: ya']],
  ['"Halo." "Apa kabar?"', ['Halo.', 'Apa kabar?']],
  ['Bawa kartu,\nlalu isi formulir.\nSelesai.', ['Bawa kartu, lalu isi formulir.', 'Selesai.']],
  ['RIAN: Satu.\nDua.\n: Tiga.', ['RIAN: Satu.', 'RIAN: Dua.', 'Tiga.']],
  ['- Satu.\n- Dua.', ['Satu.', 'Dua.']],
  ['"Satu\n\n- dua"', ['Satu\n\n- dua']],
  ['@kepala dinas: Mari.', ['kepala dinas: Mari.']],
])('%s', (text, lines) => {
  expect(said(text)).toEqual(lines)
})

test('a dash counts like a colon after a name that speaks elsewhere', () => {
  expect(said('RUDI — Jadi tidak?', '', ['RUDI'])).toEqual(['RUDI: Jadi tidak?'])
  expect(said('KTP — kartu identitas.')).toEqual(['KTP — kartu identitas.'])
})

test('who speaks may be told beside the words', () => {
  expect(said('Halo.\nBU SARI: Ya.', 'RIAN')).toEqual(['RIAN: Halo.', 'BU SARI: Ya.'])
})
