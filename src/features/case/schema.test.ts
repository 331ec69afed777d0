import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lintCase } from './lint.ts'
import { caseFields, caseFromFields } from './schema.ts'

const quality = { id: 'cepat', title: 'Cepat', meaning: 'Warga segera tahu.' }
const choice = { id: 'a', text: 'Membalas', feedback: 'Warga tahu.', to: 'usai' }
const start = { id: 'awal', title: 'Senin', text: 'Satu.\n\n  Dua.  ', choices: [choice] }
const ending = { kind: 'good', teaches: 'Kabar menenangkan.', practice: 'Beri kabar.' }
const end = { id: 'usai', title: 'Usai', text: 'Selesai.', ending }
const fields = {
  kind: 'case',
  id: 'banjir',
  title: 'Banjir',
  lead: 'Sebuah komentar.',
  minutes: 5,
  intro: 'Anda admin.',
  qualities: [quality],
  scenes: [start, end],
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = caseFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** The messages about the first scene's choice. */
const ofChoice = (changes: object) =>
  messages({ scenes: [{ ...start, choices: [{ ...choice, ...changes }] }, end] })

/** The messages about one entry of the first scene's conversation. */
function ofEntry(changes: object) {
  const entry = { kind: 'comment', who: 'citizen', name: 'Rani', time: '19.02', text: 'Banjir lagi.' }
  return messages({ scenes: [{ ...start, thread: [{ ...entry, ...changes }] }, end] })
}

describe('caseFromFields', () => {
  test('makes paragraphs of lines and fills in what an author may leave out', () => {
    const { intro, scenes } = caseFromFields(caseFields.parse(fields))
    expect(intro).toEqual(['Anda admin.'])
    expect(scenes).toEqual([
      { ...start, text: ['Satu.', 'Dua.'], thread: [], choices: [{ ...choice, points: {} }] },
      { ...end, text: ['Selesai.'], thread: [], choices: [] },
    ])
  })
})

describe('caseFields', () => {
  test('says which part is missing or empty', () => {
    expect(messages({ intro: undefined })).toEqual(['intro: Peran pemain (`intro`) belum ditulis.'])
    expect(messages({ scenes: [] })).toEqual(['scenes: Tulis sedikitnya satu adegan.'])
    expect(messages({ qualities: [] })).toEqual(['qualities: Tulis sedikitnya satu kualitas.'])
    expect(ofChoice({ feedback: ' ' })).toEqual([
      'scenes.0.choices.0.feedback: Akibat (`feedback`) pilihan masih kosong.',
    ])
    expect(messages({ scenes: [start, { ...end, ending: { ...ending, practice: undefined } }] })).toEqual([
      'scenes.1.ending.practice: Praktik baik (`practice`) belum ditulis.',
    ])
  })

  test('takes points from 1 to 3 only', () => {
    const form = 'Nilai harus bilangan bulat dari 1 sampai 3; 0 tidak perlu ditulis.'
    for (const points of [0, 4, 1.5, -1, '2']) {
      expect(ofChoice({ points: { cepat: points } })).toEqual([`scenes.0.choices.0.points.cepat: ${form}`])
    }
    expect(ofChoice({ points: { cepat: 3 } })).toEqual([])
  })

  test('takes a length of whole minutes', () => {
    expect(messages({ minutes: 0 })).toEqual(['minutes: Lama (`minutes`) paling sedikit 1 menit.'])
    expect(messages({ minutes: 61 })).toEqual(['minutes: Lama (`minutes`) paling banyak 60 menit.'])
    expect(messages({ minutes: 2.5 })).toEqual(['minutes: Lama (`minutes`) harus bilangan bulat.'])
  })

  test('names the kinds there are, and keeps handles of real accounts out', () => {
    expect(ofEntry({ kind: 'komentar' })).toEqual([
      'scenes.0.thread.0.kind: Tulis `post`, `comment`, `reply`, atau `message`.',
    ])
    expect(ofEntry({ who: 'warga' })).toEqual(['scenes.0.thread.0.who: Tulis `agency` atau `citizen`.'])
    expect(ofEntry({ name: '@rani' })).toEqual([
      'scenes.0.thread.0.name: Nama akun (`name`) ditulis tanpa tanda `@`.',
    ])
    expect(messages({ scenes: [start, { ...end, ending: { ...ending, kind: 'baik' } }] })).toEqual([
      'scenes.1.ending.kind: Tulis `good`, `mixed`, atau `poor`.',
    ])
  })

  test('names what it does not know', () => {
    expect(messages({ scene: [] })).toEqual([': Kunci tidak dikenal: `scene`.'])
    expect(ofChoice({ id: 'h' })).toEqual([
      'scenes.0.choices.0.id: Id pilihan harus satu huruf dari a sampai g.',
    ])
  })

  test('reads anything without failing, and whatever it accepts can be checked', () => {
    const text = fc.constantFrom('a', 'awal', 'usai', 'constructor', '', 'x'.repeat(41))
    const any = fc.oneof(text, fc.integer(), fc.constant(null), fc.constant([]), fc.constant({}))
    const anyChoice = fc.record({ ...anyOf(choice, any), points: fc.dictionary(text, fc.nat(4)) })
    const anyScene = fc.record(
      {
        ...anyOf(start, any),
        title: text,
        text,
        id: text,
        choices: fc.oneof(any, fc.array(anyChoice, { maxLength: 3 })),
        ending: fc.oneof(any, fc.constant(ending)),
      },
      { requiredKeys: ['id', 'title', 'text'] },
    )
    fc.assert(
      fc.property(fc.oneof(any, fc.array(anyScene, { maxLength: 4 })), (scenes) => {
        const result = caseFields.safeParse({ ...fields, scenes })
        if (result.success) expect(Array.isArray(lintCase(caseFromFields(result.data)))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

function anyOf(fieldsOf: object, any: fc.Arbitrary<unknown>): Record<string, fc.Arbitrary<unknown>> {
  const entries = Object.entries(fieldsOf).map(([key, value]) => [key, fc.oneof(any, fc.constant(value))])
  return Object.fromEntries(entries)
}
