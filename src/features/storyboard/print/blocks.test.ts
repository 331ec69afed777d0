import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { emptyBrief, emptyShot } from '../model.ts'
import { type Block, listBlocks, pieced, scriptBlocks } from './blocks.ts'
import { boardSheetWords } from './sheet-words.ts'
import { shotsOf } from './sheets.ts'

const words = boardSheetWords('id')
const library = {
  patterns: [],
  ideas: [],
  scripts: [],
  channels: [{ id: 'reels', title: 'Reels', limit: '', sources: [], checked: '2026-11-20' }],
  vocabulary: { size: [], angle: [], movement: [], transition: [] },
}
const shown = (seconds: number) => `${seconds}`
const script = (content: Parameters<typeof listBlocks>[0]) =>
  scriptBlocks(content, library, { ...words.panel, ...words.script }, shown)
const list = (content: Parameters<typeof listBlocks>[0]) => listBlocks(content, library, words.list, shown)
const shotNumbers = (blocks: Block[]) =>
  blocks.flatMap(({ kind, fixed }) => (kind === 'shot' ? Number(fixed[0]) : []))

test('every shot is one row of the script, in order, and one row of the shot list', () => {
  fc.assert(
    fc.property(contents, (content) => {
      const numbers = shotsOf(content).map(({ number }) => number)
      expect(shotNumbers(script(content))).toEqual(numbers)
      expect(shotNumbers(list(content)).sort((a, b) => a - b)).toEqual(numbers)
    }),
  )
})

test('no two rows have the same key', () => {
  fc.assert(
    fc.property(contents, (content) => {
      for (const blocks of [script(content), list(content)]) {
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length)
      }
    }),
  )
})

describe('a script', () => {
  const brief = {
    title: 'Bunga Tetap',
    goal: 'Paham bunga',
    audience: '',
    message: 'Tetap',
    action: ' ',
    kind: 'sketch' as const,
    channels: ['reels', 'lama'],
    seconds: 60,
    ratio: '9:16' as const,
  }
  const shot = { ...emptyShot(4), facts: [{ text: 'Bunga 5%', source: '' }] }
  const blocks = script({ brief, order: ['a'], shots: { a: shot }, panels: {} })

  test('begins with what the brief says and leaves out what it does not', () => {
    expect(
      blocks.filter(({ kind }) => kind === 'brief').map(({ fixed, cells }) => [fixed[0], cells[0]]),
    ).toEqual([
      ['Tujuan', [{ text: 'Paham bunga' }]],
      ['Pesan', [{ text: 'Tetap' }]],
      ['Kanal', [{ text: 'Reels, lama' }]],
    ])
  })

  test('ends with the sum, and the facts with room for a source that is missing', () => {
    expect(blocks.slice(-3).map(({ kind, fixed, cells }) => [kind, ...fixed, ...cells])).toEqual([
      ['total', 'Jumlah', '4'],
      ['heading', 'Fakta dan sumbernya'],
      ['fact', 'Shot 1', [{ text: 'Bunga 5%' }, { text: 'sumber: ____' }]],
    ])
  })
})

test('who is seen stands in the shot list with the code of the consent, or room for it', () => {
  const people = [
    { name: 'Rian', consent: 'A-01' },
    { name: 'Dewi', consent: ' ' },
    { name: '', consent: '' },
  ]
  const content = {
    brief: emptyBrief(),
    order: ['a'],
    shots: { a: { ...emptyShot(), people } },
    panels: {},
  }
  expect(list(content)[1]?.cells[1]).toEqual([{ text: 'Rian, izin A-01' }, { text: 'Dewi, izin: ____' }])
})

test('a row in pieces keeps its number and all its words', () => {
  const row: Block = {
    key: 'shot-1',
    kind: 'shot',
    fixed: ['1', '4'],
    cells: [[{ text: 'satu dua tiga empat' }], [{ label: 'RIAN', text: 'lima enam' }]],
  }
  const rows = pieced(row, 3)
  expect(rows.map(({ fixed, continued }) => [fixed[0], continued])).toEqual([
    ['1', undefined],
    ['1', true],
    ['1', true],
  ])
  const textOf = (at: number) =>
    rows
      .flatMap(({ cells }) => cells[at] ?? [])
      .map(({ text }) => text)
      .join('')
  expect([textOf(0), textOf(1)]).toEqual(['satu dua tiga empat', 'lima enam'])
})
