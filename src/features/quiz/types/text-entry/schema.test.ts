import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintTextEntry } from './lint.ts'
import { textEntryFields, textEntryFromFields } from './schema.ts'

const samples: { id: string }[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))

const fields = {
  id: 'nama-teks-video',
  type: 'text-entry',
  prompt: 'Disebut apa?',
  repeat: 'aksesibilitas',
  answer: { text: { accept: ['takarir'] } },
  feedback: { correct: 'Tepat.', incorrect: 'Lihat gambar.' },
}

function read(changes: object) {
  return textEntryFromFields(textEntryFields.parse({ ...fields, ...changes }))
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = textEntryFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintTextEntry(textEntryFromFields(textEntryFields.parse(sample)))).toEqual([])
  })
})

describe('textEntryFromFields', () => {
  test('fills in what an author may leave out', () => {
    expect(read({})).toEqual({
      id: 'nama-teks-video',
      type: 'text-entry',
      prompt: 'Disebut apa?',
      points: 1,
      answer: { kind: 'text', accept: ['takarir'], strict: [] },
      feedback: { correct: 'Tepat.', incorrect: 'Lihat gambar.' },
      expected: [],
    })
    expect(read({ answer: { number: { value: 4 } } }).answer).toEqual({
      kind: 'number',
      value: 4,
      tolerance: 0,
      unit: '',
    })
  })

  test('gives foreseen texts and numbers the same shape', () => {
    const expected = [
      { text: 'keterangan', feedback: 'Satu' },
      { number: 0, feedback: 'Dua' },
    ]
    expect(read({ expected }).expected).toEqual([
      { value: 'keterangan', feedback: 'Satu' },
      { value: 0, feedback: 'Dua' },
    ])
  })
})

describe('textEntryFields', () => {
  test('says which field is missing', () => {
    expect(messages({ feedback: { correct: 'Tepat.' } })).toEqual([
      'feedback.incorrect: Umpan balik jawaban keliru (`incorrect`) belum ditulis.',
    ])
    expect(messages({ feedback: undefined, answer: undefined })).toEqual([
      'answer: Bagian ini belum ditulis.',
      'feedback: Bagian ini belum ditulis.',
    ])
    expect(messages({ expected: [{ text: 'keterangan' }] })).toEqual([
      'expected.0.feedback: Umpan balik (`feedback`) jawaban keliru belum ditulis.',
    ])
  })

  test('asks for either a text or a number', () => {
    const message = 'Tulis `text` atau `number`, salah satu saja.'
    expect(messages({ answer: {} })).toEqual([`answer: ${message}`])
    expect(messages({ answer: { text: { accept: ['4'] }, number: { value: 4 } } })).toEqual([
      `answer: ${message}`,
    ])
    expect(messages({ expected: [{ feedback: 'Hitung lagi.' }] })).toEqual([`expected.0: ${message}`])
  })

  test('says how to write numbers, and texts that look like numbers', () => {
    expect(messages({ answer: { number: { value: '62,9' } } })).toEqual([
      'answer.number.value: Angka (`value`) harus berupa angka dengan titik desimal, misalnya 62.9.',
    ])
    expect(messages({ answer: { text: { accept: [2022] } } })).toEqual([
      'answer.text.accept.0: Jawaban yang diterima harus berupa teks; apit dengan tanda kutip.',
    ])
    expect(messages({ answer: { text: { accept: 'takarir' } } })).toEqual([
      'answer.text.accept: Jawaban yang diterima (`accept`) harus berupa daftar.',
    ])
    expect(messages({ answer: { number: { value: 4, tolerance: -1 } } })).toEqual([
      'answer.number.tolerance: Toleransi (`tolerance`) tidak boleh kurang dari 0.',
    ])
    expect(messages({ answer: { text: { accept: ['a'], strict: ['kapital'] } } })).toEqual([
      'answer.text.strict.0: Pilih dari: case, spaces, quotes, dashes, width.',
    ])
  })
})
