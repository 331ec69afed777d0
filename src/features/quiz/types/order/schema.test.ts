import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintOrder } from './lint.ts'
import { orderFields, orderFromFields } from './schema.ts'

const samples: { id: string; steps: unknown[] }[] = parse(
  readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'),
)

const fields = {
  id: 'kabar-belum-pasti',
  type: 'order',
  prompt: 'Urutkan langkah Anda.',
  repeat: 'menanggapi',
  steps: [
    { id: 'b', text: 'Mencatat' },
    { id: 'a', text: 'Bertanya' },
    { id: 'c', text: 'Menjawab' },
  ],
  feedback: { correct: 'Tepat.', incorrect: 'Apa yang harus ada lebih dahulu?' },
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = orderFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintOrder(orderFromFields(orderFields.parse(sample)))).toEqual([])
  })

  test('have the longest id, the fewest and the most steps among them', () => {
    expect(Math.max(...samples.map(({ id }) => id.length))).toBe(40)
    const counts = samples.map(({ steps }) => steps.length)
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 8])
  })
})

test('orderFromFields takes the order written for the right one', () => {
  expect(orderFromFields(orderFields.parse(fields))).toEqual({
    id: 'kabar-belum-pasti',
    type: 'order',
    prompt: 'Urutkan langkah Anda.',
    points: 1,
    steps: [
      { id: 'b', text: 'Mencatat', place: 1 },
      { id: 'a', text: 'Bertanya', place: 2 },
      { id: 'c', text: 'Menjawab', place: 3 },
    ],
    feedback: fields.feedback,
  })
})

describe('orderFields', () => {
  const [first, second, third] = fields.steps

  test('says which field is missing or empty', () => {
    expect(messages({ steps: undefined })).toEqual(['steps: Langkah (`steps`) belum ditulis.'])
    expect(messages({ steps: [first, second, { id: 'c', text: ' ' }] })).toEqual([
      'steps.2.text: Teks langkah (`text`) masih kosong.',
    ])
    expect(messages({ feedback: undefined })).toEqual(['feedback: Bagian ini belum ditulis.'])
    expect(messages({ feedback: {} })).toEqual([
      'feedback.correct: Umpan balik urutan benar (`correct`) belum ditulis.',
      'feedback.incorrect: Umpan balik urutan keliru (`incorrect`) belum ditulis.',
    ])
  })

  test('asks for three to eight steps, called a to h', () => {
    expect(messages({ steps: [first, second] })).toEqual(['steps: Tulis sedikitnya tiga langkah.'])
    expect(messages({ steps: Array.from('abcdefghh', (id) => ({ ...first, id })) })).toEqual([
      'steps: Paling banyak 8 langkah.',
    ])
    expect(messages({ steps: [first, second, { ...third, id: 'langkah-3' }] })).toEqual([
      'steps.2.id: Id langkah harus satu huruf dari a sampai h.',
    ])
  })

  test('names what it does not know and what has another kind', () => {
    expect(messages({ steps: 'Mencatat' })).toEqual(['steps: Langkah (`steps`) harus berupa daftar.'])
    expect(messages({ steps: [first, second, 'Menjawab'] })).toEqual([
      'steps.2: Tulis sebagai pasangan kunci dan isi.',
    ])
    expect(messages({ steps: [first, second, { ...third, place: 3 }] })).toEqual([
      'steps.2: Kunci tidak dikenal: `place`.',
    ])
    expect(messages({ steps: [first, second, { id: 'c', text: 2022 }] })).toEqual([
      'steps.2.text: Teks langkah (`text`) harus berupa teks; apit dengan tanda kutip.',
    ])
  })
})
