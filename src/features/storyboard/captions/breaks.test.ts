import { expect, test } from 'vitest'
import { BREAK, breakCost } from './breaks.ts'

test.each([
  ['lunas.', 'Bisa', 'sentence'],
  ['"Bisa?"', 'Ia', 'sentence'],
  ['Maaf,', 'Mas.', 'clause'],
  ['loket', '–', 'never'],
  ['–', 'lalu', 'clause'],
  ['rumah', 'di', 'joint'],
  ['rumah', 'yang', 'joint'],
  ['di', 'loket', 'torn'],
  ['&', 'rekan', 'torn'],
  ['tidak', 'boleh', 'torn'],
  ['Siti', 'Aminah', 'torn'],
  ['besar', 'sekali', 'plain'],
] as const)('“%s | %s” is a break of the kind %s', (before, after, kind) => {
  expect(breakCost(before, after)).toBe(BREAK[kind])
})

test.each([
  ['Rp', '5.000'],
  ['Rp5', 'juta'],
  ['dua', 'puluh'],
  ['lima', 'persen'],
  ['20', 'tahun'],
  ['0812', '5550'],
  ['pukul', '09.00'],
  ['09.00', 'WIB.'],
  ['17', 'Agustus'],
  ['Agustus', '2026'],
  ['Bu', 'Sari'],
  ['(Pak', 'Budi)'],
  ['dr.', 'Sari'],
  ['Hj.', 'Siti'],
  ['Umar', 'bin'],
  ['bin', 'Khattab'],
  ['Sari,', 'S.H.'],
  ['Budi,', 'M.Si.'],
])('nothing breaks between “%s” and “%s”', (before, after) => {
  expect(breakCost(before, after)).toBe(BREAK.never)
})

test.each([
  ['ibu', 'hamil'],
  ['2026.', '17'],
  ['tahun.', '20'],
])('“%s %s” are two things', (before, after) => {
  expect(breakCost(before, after)).not.toBe(BREAK.never)
})
