import { expect, test } from 'vitest'
import { lintGaps } from './lint-gaps.ts'

const lint = (text: string) => lintGaps(text, [{ id: 'kapan' }, { id: 'jalur' }])

test('finds nothing where each gap stands once', () => {
  expect(lint('*Ditutup* {kapan}; **lewat** {jalur}, 5 * 3 {}.')).toEqual([])
})

test('finds a mark without a gap, and a gap without a mark', () => {
  expect(lint('Ditutup {kapn}; lewat {jalur}.')).toEqual([
    {
      rule: 'unknown-gap',
      path: ['text'],
      what: 'Teks memuat `{kapn}`, tetapi tidak ada isian dengan id itu.',
      mend: 'tambahkan `- id: kapn` pada `gaps`, atau perbaiki tandanya dalam teks.',
    },
    {
      rule: 'gap-not-in-text',
      path: ['gaps', 0, 'id'],
      what: 'Isian "kapan" tidak muncul dalam teks.',
      mend: 'tulis `{kapan}` pada `text`, di tempat isian itu.',
    },
  ])
})

test('finds a gap that is marked several times, once', () => {
  expect(lint('{kapan}, {jalur}, {kapan}, {kapan}')).toEqual([
    {
      rule: 'gap-twice-in-text',
      path: ['gaps', 0, 'id'],
      what: 'Isian "kapan" muncul 3 kali dalam teks.',
      mend: 'sisakan satu `{kapan}` pada `text`, dan buat isian lain untuk yang lain.',
    },
  ])
})

test('finds emphasis that a gap would tear apart', () => {
  expect(lint('Ditutup **mulai {kapan}**; lewat {jalur}.')).toEqual([
    {
      rule: 'emphasis-across-gap',
      path: ['text'],
      what: 'Huruf miring atau tebal tidak dapat melintasi sebuah isian.',
      mend: 'tutup tanda bintangnya sebelum `{kapan}`, lalu buka lagi sesudahnya.',
    },
  ])
})
