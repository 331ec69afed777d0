import { expect, test } from 'vitest'
import { isName } from './name.ts'

test.each([
  ...[
    'RIAN',
    'BU LINA',
    'Bu Lina',
    'Narator',
    'Pak RT',
    'Warga 1',
    'Ibu-ibu',
    'Petugas loket',
    'Hj. Siti',
    'dr. Sari'.replace('d', 'D'),
  ],
  ...['Rian dan Dewi', 'Siti binti Ali', "O'Brien", 'Warga (tua)', '山田', 'IBU #2', 'Suara petugas'],
])('%s is a name', (text) => {
  expect(isName(text)).toBe(true)
})

test.each([
  ...[
    '',
    'rian',
    'Tetap itu begini',
    'Tiga saja',
    'Maaf, Mas',
    'Apa?',
    '10',
    '2 warga',
    ' RIAN',
    'RIAN ',
    'Bu  Lina',
    'Ingat',
  ],
  ...[
    'INGAT',
    'Caranya',
    'Jawabannya',
    'Jam 10',
    'Petugas bilang',
    'Satu. Dua',
    'Satu Dua Tiga Empat Lima',
    'A'.repeat(31),
    '"RIAN"',
  ],
])('%j is none', (text) => {
  expect(isName(text)).toBe(false)
})
