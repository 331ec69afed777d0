import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintTextEntry } from './lint.ts'
import type { TextEntryAnswer, TextEntryShape } from './model.ts'

function lint(answer: TextEntryAnswer, wrong: (string | number)[] = []) {
  const question: Question<TextEntryShape> = {
    id: 'takarir',
    type: 'text-entry',
    prompt: 'Disebut apa?',
    points: 1,
    answer,
    feedback: { correct: 'Tepat.', incorrect: 'Lihat gambar.' },
    expected: wrong.map((value) => ({ value, feedback: 'Periksa lagi.' })),
  }
  return lintTextEntry(question)
}

const word: TextEntryAnswer = { kind: 'text', accept: ['takarir', 'subtitle'], strict: [] }
const number: TextEntryAnswer = { kind: 'number', value: 62.9, tolerance: 0.1, unit: 'persen' }

test('finds nothing in a sound question', () => {
  expect(lint(word, ['keterangan'])).toEqual([])
  expect(lint(number, [50.2, 63.1])).toEqual([])
})

test('finds a question that accepts nothing', () => {
  expect(lint({ ...word, accept: [] })).toEqual([
    {
      rule: 'no-accepted-text',
      path: ['answer', 'text', 'accept'],
      what: 'Belum ada jawaban yang diterima.',
      mend: 'tulis sedikitnya satu jawaban pada `accept`.',
    },
  ])
})

test('finds an accepted text that nobody can type', () => {
  expect(lint({ ...word, accept: ['\u200B'] })).toMatchObject([
    { rule: 'blank-accepted-text', path: ['answer', 'text', 'accept', 0] },
  ])
})

test('points at an accepted text that an earlier one covers', () => {
  expect(lint({ ...word, accept: ['takarir', 'subtitle', 'Takarir.'] })).toEqual([
    {
      rule: 'equal-accepted-texts',
      path: ['answer', 'text', 'accept', 2],
      what: 'Jawaban "Takarir." sudah diterima melalui "takarir".',
      mend: 'hapus salah satunya; keduanya sudah dianggap sama saat jawaban diperiksa.',
    },
  ])
  expect(lint({ ...word, accept: ['takarir', 'Takarir'], strict: ['case'] })).toEqual([])
})

test('points at a foreseen wrong answer that is right', () => {
  expect(lint(word, ['keterangan', 'SUBTITLE'])).toEqual([
    {
      rule: 'expected-is-right',
      path: ['expected', 1, 'text'],
      what: '"SUBTITLE" tercantum sebagai jawaban keliru, padahal diterima sebagai jawaban benar.',
      mend: 'hapus dari `expected`, atau perbaiki `answer`.',
    },
  ])
  expect(lint(number, [63])).toMatchObject([{ rule: 'expected-is-right', path: ['expected', 0, 'number'] }])
})

test('points at a foreseen answer that can never match', () => {
  expect(lint(number, ['banyak'])).toEqual([
    {
      rule: 'expected-of-other-kind',
      path: ['expected', 0, 'text'],
      what: 'Jawaban keliru ini tidak sejenis dengan jawaban soal, sehingga tidak pernah cocok.',
      mend: 'tulis sebagai `number`, atau hapus.',
    },
  ])
  expect(lint(word, [5])).toMatchObject([{ rule: 'expected-of-other-kind', path: ['expected', 0, 'number'] }])
})

test('finds a number without end', () => {
  expect(lint({ ...number, value: Number.NaN })).toEqual([
    {
      rule: 'number-not-finite',
      path: ['answer', 'number', 'value'],
      what: 'Angka ini tak terhingga atau bukan angka.',
      mend: 'tulis angka biasa dengan titik desimal, misalnya `62.9`.',
    },
  ])
  expect(lint({ ...number, tolerance: Number.POSITIVE_INFINITY })).toMatchObject([
    { path: ['answer', 'number', 'tolerance'] },
  ])
})
