import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withoutReasons } from '../../reasons.ts'
import { lintExtendedText } from './lint.ts'
import { extendedTextFields, extendedTextFromFields } from './schema.ts'

const samples: { id: string }[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))

const fields = {
  id: 'balasan',
  type: 'extended-text',
  prompt: 'Tulis balasan.',
  repeat: 'menanggapi',
  example: 'Selamat pagi.',
  checks: [{ id: 'sapaan', text: 'Ada sapaan.' }],
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = extendedTextFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintExtendedText(extendedTextFromFields(extendedTextFields.parse(sample)))).toEqual([])
  })
})

test('leaves the example, and nothing else, to what a page gets after it is shown', () => {
  const taken = withoutReasons(extendedTextFromFields(extendedTextFields.parse(fields)))
  expect(taken.reasons).toEqual(['Selamat pagi.'])
  expect(taken.question).toMatchObject({ points: 0, checks: [{ id: 'sapaan', text: 'Ada sapaan.' }] })
})

describe('extendedTextFields', () => {
  test('says which field is missing or empty', () => {
    expect(messages({ example: undefined, checks: [{ id: 'sapaan', text: '' }] })).toEqual([
      'example: Contoh jawaban (`example`) belum ditulis.',
      'checks.0.text: Teks baris (`text`) masih kosong.',
    ])
    expect(messages({ checks: undefined })).toEqual(['checks: Daftar periksa (`checks`) belum ditulis.'])
  })

  test('asks for one to eight lines', () => {
    expect(messages({ checks: [] })).toEqual(['checks: Tulis sedikitnya satu baris.'])
    expect(messages({ checks: Array(9).fill(fields.checks[0]) })).toEqual(['checks: Paling banyak 8 baris.'])
  })

  test('refuses points, as nobody gives them', () => {
    expect(messages({ points: 2 })).toEqual(['points: Soal uraian tidak dinilai; hapus `points`.'])
  })

  test('names what it does not know', () => {
    expect(messages({ answer: 'Selamat pagi.' })).toEqual([': Kunci tidak dikenal: `answer`.'])
  })
})
