import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintGapMatch } from './lint.ts'
import { gapMatchFields, gapMatchFromFields } from './schema.ts'

const samples: { id: string }[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))

const gap = (id: string, match: string) => ({ id, match, feedback: 'Tepat.' })
const fields = {
  id: 'jalan-ditutup',
  type: 'gap-match',
  prompt: 'Lengkapi.',
  repeat: 'kredibel',
  text: 'Ditutup {kapan}; lewat {jalur}.',
  gaps: [gap('kapan', 'a'), gap('jalur', 'b')],
  choices: [
    { id: 'a', text: '3 Maret' },
    { id: 'b', text: 'Jalan Kenanga' },
  ],
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = gapMatchFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintGapMatch(gapMatchFromFields(gapMatchFields.parse(sample)))).toEqual([])
  })

  test('have the longest id that is allowed among them', () => {
    expect(Math.max(...samples.map(({ id }) => id.length))).toBe(40)
  })
})

test('gapMatchFromFields fills in what an author may leave out', () => {
  const { repeat: _, ...rest } = fields
  expect(gapMatchFromFields(gapMatchFields.parse(fields))).toEqual({ ...rest, points: 1 })
})

describe('gapMatchFields', () => {
  const [first, second] = fields.gaps

  test('says which field is missing or empty', () => {
    expect(messages({ text: ' ', gaps: undefined })).toEqual([
      'text: Teks rumpang (`text`) masih kosong.',
      'gaps: Bagian rumpang (`gaps`) belum ditulis.',
    ])
    expect(messages({ gaps: [first, { id: 'jalur' }] })).toEqual([
      'gaps.1.match: Pilihan yang tepat (`match`) belum ditulis.',
      'gaps.1.feedback: Umpan balik (`feedback`) belum ditulis.',
    ])
  })

  test('asks for two to seven gaps', () => {
    expect(messages({ gaps: [first] })).toEqual(['gaps: Tulis sedikitnya dua bagian rumpang.'])
    expect(messages({ gaps: Array.from('abcdefgh', (id) => gap(id, id)) })).toEqual([
      'gaps: Paling banyak 7 bagian rumpang.',
    ])
  })

  test('names what it does not know and what has another kind', () => {
    expect(messages({ gaps: [first, { ...second, text: 'lewat' }] })).toEqual([
      'gaps.1: Kunci tidak dikenal: `text`.',
    ])
    expect(messages({ text: 2026 })).toEqual([
      'text: Teks rumpang (`text`) harus berupa teks; apit dengan tanda kutip.',
    ])
    expect(messages({ gaps: { kapan: 'a' } })).toEqual(['gaps: Bagian rumpang (`gaps`) harus berupa daftar.'])
  })
})
