import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintMatch } from './lint.ts'
import type { MatchItem, MatchShape } from './model.ts'

const video: MatchItem = { id: 'video', text: 'Video', match: 'a', feedback: 'Tepat.' }
const web: MatchItem = { id: 'web', text: 'Situs', match: 'b', feedback: 'Tepat.' }
const pesan: MatchItem = { id: 'pesan', text: 'Pesan', match: 'c', feedback: 'Tepat.' }
const choices = [
  { id: 'a', text: 'Langkah' },
  { id: 'b', text: 'Naskah' },
  { id: 'c', text: 'Data' },
]

function lint(items: MatchItem[], changed = choices) {
  const base = { id: 'kanal', type: 'match', prompt: 'Pasangkan.', points: 1 } as const
  const question: Question<MatchShape> = { ...base, items, choices: changed }
  return lintMatch(question)
}

test('finds nothing in a sound question, with or without misleading choices', () => {
  expect(lint([video, web, pesan])).toEqual([])
  expect(lint([video, web])).toEqual([])
})

test('finds an answer that is not among the choices', () => {
  expect(lint([video, web, { ...pesan, match: 'j' }])).toEqual([
    {
      rule: 'unknown-match',
      path: ['items', 2, 'match'],
      what: 'Tidak ada pilihan dengan id "j".',
      mend: 'tulis id salah satu pilihan pada `choices`, atau tambahkan pilihannya.',
    },
  ])
})

test('finds a choice that is the answer twice, since each is used once', () => {
  expect(lint([video, web, { ...pesan, match: 'a' }])).toEqual([
    {
      rule: 'match-used-twice',
      path: ['items', 2, 'match'],
      what: 'Pilihan "a" sudah menjadi jawaban "video", padahal setiap pilihan hanya dipakai sekali.',
      mend: 'tulis id pilihan yang lain.',
    },
  ])
})

test('points at the second of two equal ids', () => {
  expect(lint([video, { ...web, id: 'video' }])).toMatchObject([
    {
      rule: 'equal-place-ids',
      path: ['items', 1, 'id'],
      what: 'Id "video" dipakai lebih dari sekali dalam soal ini.',
    },
  ])
  expect(lint([video, web], [...choices, { id: 'a', text: 'Lain' }])).toMatchObject([
    {
      rule: 'equal-choice-ids',
      path: ['choices', 3, 'id'],
      what: 'Id pilihan "a" dipakai lebih dari sekali.',
    },
  ])
})

test('points at the second of two items or choices that read alike', () => {
  expect(lint([video, { ...web, text: ' *video*. ' }])).toMatchObject([
    { rule: 'equal-items', path: ['items', 1, 'text'], what: 'Teks butir "web" sama dengan butir "video".' },
  ])
  expect(lint([video], [...choices, { id: 'd', text: 'langkah.' }])).toMatchObject([
    {
      rule: 'equal-choices',
      path: ['choices', 3, 'text'],
      what: 'Teks pilihan "d" sama dengan pilihan "a".',
    },
  ])
})
