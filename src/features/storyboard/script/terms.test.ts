import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Library, Term } from '../library/library.ts'
import { isAllTerms, termsIn } from './terms.ts'

const term = (id: string, code: string, title: string, ...also: string[]): Term => ({
  id,
  code,
  title,
  meaning: '',
  also,
})
const vocabulary: Library['vocabulary'] = {
  size: [
    term('ecu', 'ECU', 'Extreme close up', 'extreme close-up'),
    term('cu', 'CU', 'Close up', 'close up', 'close-up'),
    term('mcu', 'MCU', 'Medium close up'),
    term('ms', 'MS', 'Medium shot', 'three shot'),
    term('ls', 'LS', 'Long shot'),
    term('two-shot', '2S', 'Two shot'),
    term('ots', 'OTS', 'Over the shoulder'),
    term('insert', 'INS', 'Insert', 'insert'),
  ],
  angle: [
    term('eye-level', 'EYE', 'Sejajar mata', 'eye level', 'eye-level'),
    term('high', 'HIGH', 'Tinggi', 'high angle'),
    term('top', 'TOP', 'Mata burung', 'bird’s eye'),
  ],
  movement: [
    term('diam', 'DIAM', 'Diam', 'tripod'),
    term('pan', 'PAN', 'Pan'),
    term('dolly', 'DOLLY', 'Dolly', 'push in', 'push-in'),
    term('handheld', 'HH', 'Handheld', 'handheld'),
  ],
  transition: [term('match-cut', 'MATCH', 'Match cut', 'match cut')],
}

describe('what is seen begins with terms', () => {
  test.each([
    ['CU tangan memegang nomor antrean 47', { size: 'cu' }],
    ['cu tangan', { size: 'cu' }],
    ['Close-up alarm berbunyi', { size: 'cu' }],
    ['Extreme close up: mata', { size: 'ecu' }],
    ['MCU, push in', { size: 'mcu', movement: 'dolly' }],
    ['MCU Bu Sari, push in; menutup brosur, tersenyum', { size: 'mcu', movement: 'dolly' }],
    ['CU, top: bunga plastik mendarat di meja', { size: 'cu', angle: 'top' }],
    ['MS two shot, eye level', { size: 'ms', angle: 'eye-level' }],
    ['MS petugas\neye level', { size: 'ms', angle: 'eye-level' }],
    ['Insert, top: spidol menggambar', { size: 'insert', angle: 'top' }],
    ['OTS, lalu MCU Rian', { size: 'ots' }],
    ['LS ruangan, pan (peserta berizin)', { size: 'ls', movement: 'pan' }],
    ['CU tangan mengangkat mikrofon, handheld', { size: 'cu', movement: 'handheld' }],
    ['CU poster; match cut ke kartu', { size: 'cu', transition: 'match-cut' }],
    ['MS three shot: disodorkan', { size: 'ms' }],
    ['PAN ke loket', { movement: 'pan' }],
    ['Bird’s eye', { angle: 'top' }],
    ['', {}],
    ['Kartu akhir, logo kecil', {}],
    ['Diam-diam warga pulang', {}],
    ['Tinggi gedung terlihat', {}],
    ['Topi petugas', {}],
    ['Cumi di meja, lalu CU', {}],
  ])('%s', (visual, terms) => {
    expect(termsIn(visual, vocabulary)).toEqual(terms)
  })
})

test.each([
  ['CU', true],
  ['Close up, eye level', true],
  ['CU / top', true],
  ['CU, MS', false],
  ['CU tangan', false],
  ['dekat', false],
])('whether %j is nothing but terms is %s', (text, is) => {
  expect(isAllTerms(text, vocabulary)).toBe(is)
})

test('any text has at most one known term of each kind', () => {
  const words = fc.array(
    fc.oneof(fc.constantFrom('CU', 'close-up', 'top', 'pan', ',', ':', '\n', 'İ', 'Diam'), fc.string()),
  )
  fc.assert(
    fc.property(words, (parts) => {
      for (const [kind, id] of Object.entries(termsIn(parts.join(' '), vocabulary))) {
        const terms: Term[] = Object.entries(vocabulary).find(([name]) => name === kind)?.[1] ?? []
        expect(terms.map((each) => each.id)).toContain(id)
      }
    }),
  )
})
