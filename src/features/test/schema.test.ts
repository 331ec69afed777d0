import { expect, test } from 'vitest'
import { testFields } from './schema.ts'

const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Langkah ${id}`, feedback: 'Sebab itu.' }))
const item = {
  id: 'got-mampet',
  objective: 'menjawab',
  difficulty: 'mudah',
  prompt: 'Got mampet. Apa langkah pertama?',
  choices,
}
const form = { id: 'sebelum', title: 'Tes', lead: 'Jawab semua.', items: [item] }

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = testFields.safeParse({ ...form, items: [{ ...item, ...changes }] })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

test('reads a form; what is not marked as right is wrong', () => {
  const read = testFields.parse({ ...form, items: [{ ...item, prompt: ' Apa? ' }] })
  expect(read.items[0]?.prompt).toBe('Apa?')
  expect(read.items[0]?.choices.map(({ correct }) => correct)).toEqual([false, false, false, false])
})

test('wants four choices with letters from a to d, each with its feedback', () => {
  const [first, second, third] = choices
  expect(messages({ choices: [first, second, third] })).toEqual([
    'items.0.choices: Soal tes punya tepat empat pilihan.',
  ])
  expect(messages({ choices: [first, second, third, { ...first, id: 'e', feedback: ' ' }] })).toEqual([
    'items.0.choices.3.id: Id pilihan harus satu huruf dari a sampai d.',
    'items.0.choices.3.feedback: Umpan balik (`feedback`) pilihan masih kosong.',
  ])
})

test('knows three difficulties, and no points but 1 and 0', () => {
  expect(messages({ difficulty: 'sulit' })).toHaveLength(1)
  expect(messages({ points: 2 })).toEqual(['items.0: Kunci tidak dikenal: `points`.'])
})

test('wants the objective that an item tests', () => {
  expect(messages({ objective: undefined })).toEqual([
    'items.0.objective: Id tujuan (`objective`) belum ditulis.',
  ])
})
