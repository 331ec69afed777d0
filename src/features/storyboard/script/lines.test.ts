import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import type { Line } from '../model.ts'
import { linesOf, placed, textOf } from './lines.ts'

/** Texts in which the signs of lines are frequent. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ': ',
        ':',
        ' ',
        '  ',
        '\n',
        '@',
        'RIAN',
        'Bu Lina',
        'Petugas loket',
        'jam 10:30',
        '(berbisik)',
        '.',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
const speakers = fc.oneof(
  fc.constant(''),
  pieces.map((text) => text.replace(/\n|: /g, '_')),
)
const lists = fc.array(fc.record({ speaker: speakers, text: pieces }), { maxLength: 5 })
const isNothing = ([first, ...others]: Line[]) =>
  first !== undefined && others.length === 0 && first.speaker === '' && first.text === ''

describe('who speaks', () => {
  test.each([
    ['RIAN: Bu, bunganya sudah saya bawa.', 'RIAN', 'Bu, bunganya sudah saya bawa.'],
    ['Bu Sari: Untuk siapa, Mas?', 'Bu Sari', 'Untuk siapa, Mas?'],
    ['Petugas loket: Silakan.', 'Petugas loket', 'Silakan.'],
    ['Warga 1: Terima kasih.', 'Warga 1', 'Terima kasih.'],
    ['Hj. Siti: Datang saja.', 'Hj. Siti', 'Datang saja.'],
    ['RIAN (V.O.): Dulu begini.', 'RIAN (V.O.)', 'Dulu begini.'],
    ['RIAN : Halo', 'RIAN ', 'Halo'],
    ['RIAN: ', 'RIAN', ''],
    ['Selamat pagi.', '', 'Selamat pagi.'],
    [
      'Tetap itu begini: dari awal sampai lunas, persennya sama.',
      '',
      'Tetap itu begini: dari awal sampai lunas, persennya sama.',
    ],
    ['Tiga saja: identitas, formulir, meterai.', '', 'Tiga saja: identitas, formulir, meterai.'],
    ['Jawabannya: boleh.', '', 'Jawabannya: boleh.'],
    ['Ingat: bawa KTP.', '', 'Ingat: bawa KTP.'],
    ['Petugas bilang: besok.', '', 'Petugas bilang: besok.'],
    ['10:30 loket buka', '', '10:30 loket buka'],
    ['Jam 10: loket buka', '', 'Jam 10: loket buka'],
    ['RIAN:Halo', '', 'RIAN:Halo'],
    ['Bu, dengar: begini', '', 'Bu, dengar: begini'],
    [': Poster: ayo datang', '', 'Poster: ayo datang'],
    [': Halo', '', ': Halo'],
    ['@kepala dinas: Mari.', 'kepala dinas', 'Mari.'],
    ['@akundinas', '', '@akundinas'],
  ])('%s', (text, speaker, said) => {
    expect(linesOf(text)).toEqual([{ speaker, text: said }])
  })

  test('a row that begins with two blanks belongs to the line above', () => {
    expect(linesOf('RIAN: Bu,\n  ini bunganya.\nBU SARI: Bunga?')).toEqual([
      { speaker: 'RIAN', text: 'Bu,\nini bunganya.' },
      { speaker: 'BU SARI', text: 'Bunga?' },
    ])
  })

  test('nothing has no lines', () => {
    expect(linesOf('')).toEqual([])
    expect(textOf([])).toBe('')
  })
})

describe('there and back', () => {
  test('any text is the same after it was read and written', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(textOf(linesOf(text))).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test('any lines are the same after they were written and read', () => {
    fc.assert(
      fc.property(
        lists.filter((lines) => !isNothing(lines)),
        (lines) => {
          expect(linesOf(textOf(lines))).toEqual(lines)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a speaker whose name no text can hold keeps the words apart from the name', () => {
    const text = textOf([{ speaker: 'a: b\nc', text: 'Halo' }])
    expect(linesOf(text)).toEqual([{ speaker: 'a b c', text: 'Halo' }])
  })

  test.each(hostile)('$id is what it was', ({ text }) => {
    expect(textOf(linesOf(text))).toBe(text)
    const lines = [
      { speaker: 'RIAN', text },
      { speaker: '', text },
    ]
    expect(linesOf(textOf(lines))).toEqual(lines)
  })
})

test('every part of a line stands where it is said to stand', () => {
  fc.assert(
    fc.property(lists, (lines) => {
      const whole = textOf(lines)
      for (const { line, starts } of placed(lines)) {
        const parts = line.text.split('\n')
        expect(starts).toHaveLength(parts.length)
        expect(parts.map((part, at) => whole.slice(starts[at], (starts[at] ?? 0) + part.length))).toEqual(
          parts,
        )
      }
    }),
  )
})
