import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import hostile from '../../../../tests/fixtures/hostile-texts.json' with { type: 'json' }
import { contents } from '../../../../tests/support/boards.ts'
import { library as bare } from '../../../../tests/support/library.ts'
import type { Separator } from '../../../i18n/csv.ts'
import type { Library } from '../library/library.ts'
import { type Content, emptyBrief, emptyShot, type Shot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import { csvOf } from './csv.ts'
import { scenesOf } from './rows.ts'

const library: Library = {
  ...bare,
  vocabulary: {
    ...bare.vocabulary,
    size: [{ id: 'cu', code: 'CU', title: 'Close up', meaning: 'Wajah.', also: [] }],
  },
}

function board(...shots: Partial<Shot>[]): Content {
  return {
    brief: emptyBrief(),
    order: shots.map((_, at) => `S${at}`),
    shots: Object.fromEntries(shots.map((shot, at) => [`S${at}`, { ...emptyShot(), ...shot }])),
    panels: { P: { ...emptyPanel('9:16'), alt: 'Kartu akhir' } },
  }
}

/** Cells as another reader finds them. */
function read(file: string, separator: Separator): string[][] {
  return parse(file, { delimiter: separator, bom: true, record_delimiter: '\r\n' })
}

/** The cells of the first shot by the names of their columns. */
function firstShot(shot: Partial<Shot>, separator: Separator = ';'): Record<string, string> {
  const [heads = [], cells = []] = read(csvOf(board(shot), library, { separator }), separator)
  return Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? '']))
}

const full: Partial<Shot> = {
  seconds: 2.5,
  size: 'cu',
  movement: 'gerak-lama',
  visual: 'Bunga "plastik"; mendarat,\ndi meja',
  lines: [
    { speaker: 'RIAN', text: 'Bu, bunganya sudah saya bawa.' },
    { speaker: '', text: 'Café; naïf.' },
  ],
  onScreen: [{ text: 'BUNGA TETAP?', place: 'top' }],
  sound: 'Bel antrean',
  music: { title: 'Senja', right: '' },
  location: 'Loket layanan',
  props: 'Bunga plastik',
  people: [
    { name: 'Rian', consent: 'IZ-01' },
    { name: 'Bu Sari, S.H.', consent: '' },
  ],
  facts: [{ text: 'Bunga 5%', source: '' }],
  status: 'ready',
}

describe('a shot', () => {
  test('has all that is known of it, each under its column', () => {
    expect(firstShot(full)).toEqual({
      Adegan: '1',
      Shot: '1',
      Ukuran: 'CU',
      Sudut: '',
      Gerak: 'gerak-lama',
      Transisi: '',
      Visual: 'Bunga "plastik"; mendarat,\ndi meja',
      'Dialog atau narasi': 'RIAN: Bu, bunganya sudah saya bawa.\nNarasi: Café; naïf.',
      'Teks layar': 'BUNGA TETAP? (atas)',
      'SFX dan musik': 'Bel antrean\nMusik: Senja (hak: belum ada)',
      'Durasi (dtk)': '2,5',
      Lokasi: 'Loket layanan',
      Pemain: 'Rian\nBu Sari, S.H.',
      Properti: 'Bunga plastik',
      'Kode izin': 'IZ-01\nbelum ada',
      Catatan: 'Siap direkam\nFakta: Bunga 5% (sumber: belum ada)',
    })
  })

  test('has the same cells with commas, and a point in its seconds', () => {
    expect(firstShot(full, ',')).toEqual({ ...firstShot(full), 'Durasi (dtk)': '2.5' })
  })

  test('that has only a drawing is told by its description', () => {
    expect(firstShot({ panels: ['P'] }).Visual).toBe('Kartu akhir')
  })
})

test.each([';', ','] as const)(
  'the file with “%s” says that it is UTF-8, and its rows end with CRLF',
  (separator) => {
    const file = csvOf(board({ seconds: 4 }), library, { separator })
    expect(file.startsWith(`\uFEFFAdegan${separator}Shot${separator}`)).toBe(true)
    expect(file.endsWith('\r\n')).toBe(true)
  },
)

test('a scene ends where the place changes', () => {
  expect(scenesOf(['', 'Loket', 'loket ', '', 'Ruang tunggu', 'Loket'])).toEqual([1, 1, 1, 1, 2, 3])
})

describe('no formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+62812 5550 0100', "'+62812 5550 0100"],
    ['-5', "'-5"],
    ['@akundinas', "'@akundinas"],
    ["\t=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['\r=1', "'=1"],
    ['  =1', "'=1"],
    ['"=1"', '\'"=1"'],
    ["'=1", "''=1"],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ["Halo,=cmd|'/C calc'!A0", "Halo,'=cmd|'/C calc'!A0"],
    ['Halo; "=1', 'Halo; "\'=1'],
    ['a\n=1', "a\n'=1"],
    ['a\n-cmd|x', "a\n'-cmd|x"],
    ['Ikuti kami, @akundinas', 'Ikuti kami, @akundinas'],
    ['Suhu, -5 derajat', 'Suhu, -5 derajat'],
    ['2 = dua', '2 = dua'],
  ])('%j is written as %j', (text, written) => {
    expect(firstShot({ location: text }).Lokasi).toBe(written)
  })

  test('begins in any cell, whichever sign a program takes for the end of one', () => {
    const start = /^[\s"']*[=\uFF1D]/
    const text = fc.oneof(
      fc.constantFrom(...hostile.map((each) => each.text)),
      fc
        .array(
          fc.constantFrom('=', '+', '@', '"', "'", ';', ',', '\n', '\t', ' ', 'cmd', '|', '!A0', '＝', 'a'),
        )
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(';' as const, ',' as const), (each, separator) => {
        const file = csvOf(board({ visual: each, props: each, sound: each }), library, { separator })
        const naive = file.slice(1).split(/[;,\t\r\n]/)
        expect(naive.filter((cell) => start.test(cell) && !/^[\s"]*'/.test(cell))).toEqual([])
      }),
    )
  })
})

describe('another reader', () => {
  test.each(hostile.map(({ id, text }) => [id, text] as const))(
    'finds the text %s in its cell',
    (_, text) => {
      const { Lokasi = '', Properti } = firstShot({ location: text, props: 'buku' })
      expect(Properti).toBe('buku')
      const letters = (from: string) =>
        from.replace(/\p{Cs}/gu, '\uFFFD').replace(/[^\p{L}\p{N}\uFFFD]/gu, '')
      expect(letters(Lokasi)).toBe(letters(text))
    },
  )

  test('finds one row for each shot of any board, each with every cell', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(';' as const, ',' as const), (content, separator) => {
        const rows = read(csvOf(content, library, { separator }), separator)
        expect(rows).toHaveLength(content.order.length + 1)
        expect(new Set(rows.map((row) => row.length))).toEqual(new Set([16]))
      }),
    )
  })
})
