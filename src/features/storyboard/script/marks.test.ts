import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boldStart, unmarked } from './marks.ts'

test.each([
  ['*SHOT 1* (3dtk)', 'SHOT 1 (3dtk)'],
  ['_visual:_ antre panjang', 'visual: antre panjang'],
  ['"Di sini *hanya* pengambilan."', '"Di sini hanya pengambilan."'],
  ['- **Audio (VO):** Dulu', '- Audio (VO): Dulu'],
  ['***Judul***', 'Judul'],
  ['~lama~ `baru`', 'lama baru'],
  ['*_dua_*', 'dua'],
  ['3 * 4 * 5', '3 * 4 * 5'],
  ['nama_berkas_ini', 'nama_berkas_ini'],
  ['* butir', '* butir'],
  ['*belum selesai', '*belum selesai'],
  ['____', '____'],
])('%s becomes %s', (line, plain) => {
  expect(unmarked(line)).toBe(plain)
})

test('nothing but marks goes', () => {
  const lines = fc
    .array(fc.constantFrom('*', '**', '_', '~', '`', ' ', 'a', 'b', '.', '('))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(lines, (line) => {
      expect(unmarked(line).replace(/[*_~`]/g, '')).toBe(line.replace(/[*_~`]/g, ''))
    }),
  )
})

test('a bold beginning', () => {
  expect(boldStart('*Naskah video* (fix ya)')).toEqual({ bold: 'Naskah video', rest: '(fix ya)' })
  expect(boldStart('Naskah *video*')).toBeUndefined()
})
