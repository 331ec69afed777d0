import { expect, test } from 'vitest'
import { weakStart } from './first-word.ts'

test.each([
  ['Peningkatan mutu', 'Peningkatan'],
  ['perbaikan takarir', 'perbaikan'],
  ['Perlu ada sumber', 'Perlu'],
  ['Keterbukaan data', 'Keterbukaan'],
  ['Tulis sumber di bawah angka', undefined],
  ['Perhatikan kontras', undefined],
  ['Periksa tautan', undefined],
  ['Pertahankan gaya', undefined],
  ['  ', undefined],
  ['10 unggahan', undefined],
])('%j begins weakly with %j', (action, word) => {
  expect(weakStart(action)).toBe(word)
})
