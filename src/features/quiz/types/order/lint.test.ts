import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintOrder } from './lint.ts'
import type { OrderShape } from './model.ts'

function lint(...steps: [id: string, text: string][]) {
  const question: Question<OrderShape> = {
    id: 'kabar',
    type: 'order',
    prompt: 'Urutkan.',
    points: 1,
    steps: steps.map(([id, text], at) => ({ id, text, place: at + 1 })),
    feedback: { correct: 'Tepat.', incorrect: 'Periksa lagi.' },
  }
  return lintOrder(question)
}

test('finds nothing in a sound question', () => {
  expect(lint(['a', 'Mencatat'], ['b', 'Bertanya'], ['c', '3 hari kemudian menjawab'])).toEqual([])
})

test('points at the second of two equal ids', () => {
  expect(lint(['a', 'Mencatat'], ['b', 'Bertanya'], ['a', 'Menjawab'])).toEqual([
    {
      rule: 'equal-step-ids',
      path: ['steps', 2, 'id'],
      what: 'Id langkah "a" dipakai lebih dari sekali.',
      mend: 'beri setiap langkah huruf yang berbeda, dari a sampai h.',
    },
  ])
})

test('points at the second of two steps that read alike', () => {
  expect(lint(['a', 'Mencatat'], ['b', 'Bertanya'], ['c', ' *mencatat*. '])).toEqual([
    {
      rule: 'equal-steps',
      path: ['steps', 2, 'text'],
      what: 'Teks langkah "c" sama dengan langkah "a", sehingga urutannya tidak dapat ditentukan.',
      mend: 'ubah salah satunya, atau hapus.',
    },
  ])
})

test.each(['1. Mencatat', '2) Mencatat', 'b. Mencatat', 'Langkah 3: mencatat', '**Langkah ke-1:** mencatat'])(
  'points at a step that gives its place away: %s',
  (text) => {
    expect(lint(['a', 'Bertanya'], ['b', text], ['c', 'Menjawab'])).toEqual([
      {
        rule: 'numbered-step',
        path: ['steps', 1, 'text'],
        what: 'Teks langkah "b" diawali nomor, sehingga urutannya sudah terbaca.',
        mend: 'hapus nomornya; halaman memberi nomor sendiri.',
      },
    ])
  },
)
