import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintGapMatch } from './lint.ts'
import type { GapMatchShape } from './model.ts'

const gaps = [
  { id: 'kapan', match: 'a', feedback: 'Tepat.' },
  { id: 'jalur', match: 'b', feedback: 'Tepat.' },
]

function lint(changes: Partial<Question<GapMatchShape>> = {}) {
  const question: Question<GapMatchShape> = {
    id: 'jalan-ditutup',
    type: 'gap-match',
    prompt: 'Lengkapi.',
    points: 1,
    text: 'Ditutup {kapan}; lewat {jalur}.',
    gaps,
    choices: [
      { id: 'a', text: '3 Maret' },
      { id: 'b', text: 'Jalan Kenanga' },
      { id: 'c', text: 'segera' },
    ],
    ...changes,
  }
  return lintGapMatch(question)
}

test('finds nothing in a sound question', () => {
  expect(lint()).toEqual([])
})

test('finds a mark without a gap, and a gap without a mark', () => {
  expect(lint({ text: 'Ditutup {kapn}; lewat {jalur}.' })).toEqual([
    {
      rule: 'unknown-gap',
      path: ['text'],
      what: 'Tanda `{kapn}` tidak ada pada `gaps`.',
      mend: 'tambahkan bagian rumpang dengan id "kapn", atau perbaiki tandanya.',
    },
    {
      rule: 'gap-without-mark',
      path: ['gaps', 0, 'id'],
      what: 'Tanda `{kapan}` tidak ada di dalam teks.',
      mend: 'tulis `{kapan}` pada teks, di tempat bagian yang rumpang.',
    },
  ])
})

test('finds a gap that is marked twice', () => {
  expect(lint({ text: '{kapan}, {jalur}, {kapan}, {kapan}' })).toEqual([
    {
      rule: 'gap-marked-twice',
      path: ['text'],
      what: 'Tanda `{kapan}` ditulis lebih dari sekali.',
      mend: 'sisakan satu, atau buat bagian rumpang yang baru.',
    },
  ])
})

test('finds emphasis that a gap would tear apart', () => {
  expect(lint({ text: 'Ditutup *mulai {kapan}*; lewat {jalur}.' })).toEqual([
    {
      rule: 'gap-in-emphasis',
      path: ['text'],
      what: 'Bagian rumpang berada di dalam `*miring*` atau `**tebal**`.',
      mend: 'tutup tandanya sebelum `{kapan}`, lalu buka lagi sesudahnya bila perlu.',
    },
  ])
  expect(lint({ text: '*Ditutup* {kapan}; **lewat** {jalur}.' })).toEqual([])
})

test('finds an answer that is not among the choices', () => {
  const [first, second] = gaps
  if (!first || !second) throw new Error('no gaps')
  expect(lint({ gaps: [first, { ...second, match: 'j' }] })).toMatchObject([
    { rule: 'unknown-match', path: ['gaps', 1, 'match'] },
  ])
})
