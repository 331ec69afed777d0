import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintMatch } from './lint.ts'
import { matchFields, matchFromFields } from './schema.ts'

const samples: { id: string }[] = parse(readFileSync(new URL('samples.yaml', import.meta.url), 'utf8'))

const item = (id: string, match: string) => ({ id, text: `Butir ${id}`, match, feedback: 'Tepat.' })
const choice = (id: string) => ({ id, text: `Pilihan ${id}` })
const fields = {
  id: 'kanal-kegunaan',
  type: 'match',
  prompt: 'Pasangkan.',
  repeat: 'kanal',
  items: [item('video', 'a'), item('web', 'b'), item('pesan', 'c')],
  choices: ['a', 'b', 'c', 'd'].map(choice),
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = matchFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    expect(lintMatch(matchFromFields(matchFields.parse(sample)))).toEqual([])
  })

  test('have the longest id that is allowed among them', () => {
    expect(Math.max(...samples.map(({ id }) => id.length))).toBe(40)
  })
})

test('matchFromFields fills in what an author may leave out', () => {
  expect(matchFromFields(matchFields.parse(fields))).toEqual({
    id: 'kanal-kegunaan',
    type: 'match',
    prompt: 'Pasangkan.',
    points: 1,
    items: fields.items,
    choices: fields.choices,
  })
})

describe('matchFields', () => {
  const [first, second, third] = fields.items

  test('says which field is missing or empty', () => {
    expect(messages({ items: [first, second, { id: 'pesan', text: ' ' }] })).toEqual([
      'items.2.match: Pilihan yang tepat (`match`) belum ditulis.',
      'items.2.feedback: Umpan balik (`feedback`) belum ditulis.',
      'items.2.text: Teks butir (`text`) masih kosong.',
    ])
    expect(messages({ items: undefined, choices: undefined })).toEqual([
      'items: Butir (`items`) belum ditulis.',
      'choices: Pilihan (`choices`) belum ditulis.',
    ])
  })

  test('asks for three to seven items and for two to ten choices, called a to j', () => {
    expect(messages({ items: [first, second] })).toEqual(['items: Tulis sedikitnya tiga butir.'])
    expect(messages({ items: Array.from('abcdefgh', (id) => item(id, id)) })).toEqual([
      'items: Paling banyak 7 butir.',
    ])
    expect(messages({ choices: [choice('a')] })).toEqual(['choices: Tulis sedikitnya dua pilihan.'])
    expect(messages({ choices: Array.from('abcdefghijj', choice) })).toEqual([
      'choices: Paling banyak 10 pilihan.',
    ])
    expect(messages({ choices: [choice('a'), choice('k')] })).toEqual([
      'choices.1.id: Id pilihan harus satu huruf dari a sampai j.',
    ])
    expect(messages({ items: [first, second, { ...third, match: 'data' }] })).toEqual([
      'items.2.match: Pilihan yang tepat (`match`) harus satu huruf dari a sampai j.',
    ])
  })

  test('names what it does not know and what has another kind', () => {
    expect(messages({ pairs: [] })).toEqual([': Kunci tidak dikenal: `pairs`.'])
    expect(messages({ items: [first, second, { ...third, right: 'c' }] })).toEqual([
      'items.2: Kunci tidak dikenal: `right`.',
    ])
    expect(messages({ items: { a: 'Video' } })).toEqual(['items: Butir (`items`) harus berupa daftar.'])
  })

  test('refuses ids that could not stay for good', () => {
    expect(messages({ items: [first, second, { ...third, id: 'Pesan 1' }] })).toEqual([
      'items.2.id: Id (`id`) hanya boleh berisi huruf kecil, angka, dan tanda hubung, serta diawali huruf.',
    ])
  })
})
