import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintChoice } from './lint.ts'
import type { Choice, ChoiceShape } from './model.ts'

const wrong = { correct: false, feedback: 'Belum tepat.' }
const right = { correct: true, feedback: 'Tepat.' }
const a: Choice = { id: 'a', text: 'Menunggu', ...wrong }
const b: Choice = { id: 'b', text: 'Bertanya', ...right }
const c: Choice = { id: 'c', text: 'Meneruskan', ...right }

function lint(choices: Choice[], multiple = false) {
  const base = { id: 'jalan', type: 'choice', prompt: 'Apa?', points: 1 } as const
  const question: Question<ChoiceShape> = { ...base, multiple, choices }
  return lintChoice(question)
}

test('finds nothing in a sound question', () => {
  expect(lint([a, b])).toEqual([])
  expect(lint([a, b, c], true)).toEqual([])
})

test('finds a question without a right choice', () => {
  const finding = {
    rule: 'no-right-choice',
    path: ['choices'],
    what: 'Tidak ada pilihan yang ditandai benar.',
  }
  expect(lint([a, { ...a, id: 'b', text: 'Menghapus' }])).toEqual([
    { ...finding, mend: 'tambahkan `correct: true` pada satu pilihan.' },
  ])
  expect(lint([a, { ...a, id: 'b', text: 'Menghapus' }], true)).toEqual([
    { ...finding, mend: 'tambahkan `correct: true` pada dua pilihan atau lebih.' },
  ])
})

test('finds a second right choice where only one may be chosen', () => {
  expect(lint([a, b, c])).toEqual([
    {
      rule: 'several-right-choices',
      path: ['choices', 2, 'correct'],
      what: 'Ada 2 pilihan yang ditandai benar, padahal hanya satu yang boleh dipilih.',
      mend: 'tambahkan `multiple: true` pada soal, atau sisakan satu `correct: true`.',
    },
  ])
})

test('finds a question for several choices with a single right one', () => {
  expect(lint([a, b], true)).toMatchObject([{ rule: 'one-right-of-multiple', path: ['multiple'] }])
})

test('finds a question in which ticking everything is right', () => {
  expect(lint([b, c], true)).toMatchObject([{ rule: 'no-wrong-choice', path: ['choices'] }])
})

test('points at the second of two equal ids', () => {
  expect(lint([a, b, { ...a, text: 'Menghapus' }])).toEqual([
    {
      rule: 'equal-choice-ids',
      path: ['choices', 2, 'id'],
      what: 'Id pilihan "a" dipakai lebih dari sekali.',
      mend: 'beri setiap pilihan huruf yang berbeda, dari a sampai g.',
    },
  ])
})

test('points at the second of two choices that read alike', () => {
  expect(lint([a, b, { ...a, id: 'd', text: ' *menunggu*. ' }])).toEqual([
    {
      rule: 'equal-choices',
      path: ['choices', 2, 'text'],
      what: 'Teks pilihan "d" sama dengan pilihan "a".',
      mend: 'ubah salah satunya, atau hapus.',
    },
  ])
})
