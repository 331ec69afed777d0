import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintInlineChoice } from './lint.ts'
import { inlineChoiceFields, inlineChoiceFromFields } from './schema.ts'

const samples: { id: string }[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))

const gap = {
  id: 'waktu',
  options: [
    { id: 'a', text: 'besok', correct: true },
    { id: 'b', text: 'secepatnya' },
  ],
  feedback: { correct: 'Tepat.', incorrect: 'Lihat lagi.' },
}
const fields = {
  id: 'balasan',
  type: 'inline-choice',
  prompt: 'Lengkapi.',
  repeat: 'menanggapi',
  text: 'Kami jawab {waktu}.',
  gaps: [gap],
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = inlineChoiceFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintInlineChoice(inlineChoiceFromFields(inlineChoiceFields.parse(sample)))).toEqual([])
  })
})

test('fills in what an author may leave out', () => {
  expect(inlineChoiceFromFields(inlineChoiceFields.parse(fields))).toMatchObject({
    points: 1,
    text: 'Kami jawab {waktu}.',
    gaps: [{ id: 'waktu', options: [{ correct: true }, { correct: false }] }],
  })
})

describe('inlineChoiceFields', () => {
  test('says which field is missing or empty', () => {
    expect(messages({ text: ' ', gaps: undefined })).toEqual([
      'text: Teks berisian (`text`) masih kosong.',
      'gaps: Isian (`gaps`) belum ditulis.',
    ])
    expect(messages({ gaps: [{ ...gap, options: undefined, feedback: { correct: 'Tepat.' } }] })).toEqual([
      'gaps.0.options: Pilihan (`options`) belum ditulis.',
      'gaps.0.feedback.incorrect: Umpan balik jawaban keliru (`incorrect`) belum ditulis.',
    ])
  })

  test('asks for one to eight gaps with two to seven options, called a to g', () => {
    expect(messages({ gaps: [] })).toEqual(['gaps: Tulis sedikitnya satu isian.'])
    expect(messages({ gaps: Array(9).fill(gap) })).toEqual(['gaps: Paling banyak 8 isian.'])
    expect(messages({ gaps: [{ ...gap, options: gap.options.slice(1) }] })).toEqual([
      'gaps.0.options: Tulis sedikitnya dua pilihan.',
    ])
    expect(messages({ gaps: [{ ...gap, options: [gap.options[0], { id: 'h', text: 'nanti' }] }] })).toEqual([
      'gaps.0.options.1.id: Id pilihan harus satu huruf dari a sampai g.',
    ])
  })

  test('refuses a gap id that no mark could name, and keys it does not know', () => {
    expect(messages({ gaps: [{ ...gap, id: 'Waktu' }] })).toEqual([
      'gaps.0.id: Id isian (`id`) hanya boleh berisi huruf kecil, angka, dan tanda hubung, serta diawali huruf.',
    ])
    expect(messages({ choices: [] })).toEqual([': Kunci tidak dikenal: `choices`.'])
  })
})
