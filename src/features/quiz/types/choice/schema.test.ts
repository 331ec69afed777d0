import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { placementFromFields } from '../fields.ts'
import { lintChoice } from './lint.ts'
import { choiceFields, choiceFromFields } from './schema.ts'

const samples: { id: string }[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))

const fields = {
  id: 'jalan-berlubang',
  type: 'choice',
  prompt: 'Apa tanggapan Anda?',
  repeat: 'menanggapi',
  choices: [
    { id: 'a', text: 'Menunggu', feedback: 'Warga menunggu juga.' },
    { id: 'b', text: 'Bertanya', feedback: 'Lokasi menjadi jelas.', correct: true },
  ],
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = choiceFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintChoice(choiceFromFields(choiceFields.parse(sample)))).toEqual([])
  })

  test('have the longest id that is allowed among them', () => {
    expect(Math.max(...samples.map(({ id }) => id.length))).toBe(40)
  })
})

describe('choiceFromFields', () => {
  test('fills in what an author may leave out', () => {
    expect(choiceFromFields(choiceFields.parse(fields))).toEqual({
      id: 'jalan-berlubang',
      type: 'choice',
      prompt: 'Apa tanggapan Anda?',
      points: 1,
      multiple: false,
      choices: [
        { id: 'a', text: 'Menunggu', correct: false, feedback: 'Warga menunggu juga.' },
        { id: 'b', text: 'Bertanya', correct: true, feedback: 'Lokasi menjadi jelas.' },
      ],
    })
  })

  test('repeats a section of its own lesson, or one that stands elsewhere', () => {
    const place = (repeat: unknown) =>
      placementFromFields(choiceFields.parse({ ...fields, repeat }), 'prinsip').repeat
    expect(place('menanggapi')).toEqual({ lesson: 'prinsip', section: 'menanggapi' })
    expect(place({ lesson: 'pengaduan', section: 'alur' })).toEqual({ lesson: 'pengaduan', section: 'alur' })
  })
})

describe('choiceFields', () => {
  const [first, second] = fields.choices

  test('says which field is missing or empty', () => {
    expect(messages({ prompt: undefined })).toEqual(['prompt: Pertanyaan (`prompt`) belum ditulis.'])
    expect(messages({ repeat: null })).toEqual([
      'repeat: Bagian yang perlu dibaca ulang (`repeat`) belum ditulis.',
    ])
    expect(messages({ choices: [first, { id: 'b', text: ' ' }] })).toEqual([
      'choices.1.text: Teks pilihan (`text`) masih kosong.',
      'choices.1.feedback: Umpan balik (`feedback`) pilihan belum ditulis.',
    ])
  })

  test('refuses ids that could not stay for good', () => {
    const form = 'hanya boleh berisi huruf kecil, angka, dan tanda hubung, serta diawali huruf.'
    for (const id of ['Jalan', '1-jalan', 'jalan--rusak', 'jalan-', 'jalan rusak']) {
      expect(messages({ id })).toEqual([`id: Id soal (\`id\`) ${form}`])
    }
    expect(messages({ id: 'a'.repeat(41) })).toEqual(['id: Id soal (`id`) paling panjang 40 karakter.'])
    expect(messages({ repeat: 'Bagian 1' })).toEqual([`repeat: Id bagian (\`repeat\`) ${form}`])
  })

  test('asks for two to seven choices, called a to g', () => {
    expect(messages({ choices: [first] })).toEqual(['choices: Tulis sedikitnya dua pilihan.'])
    expect(messages({ choices: Array.from('abcdefgg', (id) => ({ ...first, id })) })).toEqual([
      'choices: Paling banyak 7 pilihan.',
    ])
    expect(messages({ choices: [first, { ...second, id: 'h' }] })).toEqual([
      'choices.1.id: Id pilihan harus satu huruf dari a sampai g.',
    ])
  })

  test('names what it does not know and what has another kind', () => {
    expect(messages({ chioces: [] })).toEqual([': Kunci tidak dikenal: `chioces`.'])
    expect(messages({ choices: [first, { ...second, correct: 'ya' }] })).toEqual([
      'choices.1.correct: Tulis `true` atau `false`.',
    ])
    expect(messages({ prompt: 2022 })).toEqual([
      'prompt: Pertanyaan (`prompt`) harus berupa teks; apit dengan tanda kutip.',
    ])
    expect(messages({ points: '1,5' })).toEqual([
      'points: Nilai (`points`) harus berupa angka dengan titik desimal, misalnya 62.9.',
    ])
    expect(messages({ points: 0 })).toEqual(['points: Nilai (`points`) harus lebih dari 0.'])
    expect(messages({ choices: { a: 'Menunggu' } })).toEqual([
      'choices: Pilihan (`choices`) harus berupa daftar.',
    ])
    expect(messages({ repeat: ['a'] })).toEqual([
      'repeat: Tulis id bagian, atau `{ lesson: …, section: … }` untuk bagian di pelajaran lain.',
    ])
  })
})
