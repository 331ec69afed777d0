import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contents } from '../../../../tests/support/boards.ts'
import { type Content, emptyBrief, emptyShot, type Shot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import {
  cellsOf,
  codesOf,
  locationGroups,
  panelLabel,
  runsOf,
  shotCellsOf,
  shotsOf,
  textsOf,
  totalSeconds,
} from './sheets.ts'

const words = {
  narrator: 'Narasi',
  music: 'Musik',
  right: (title: string, right: string) => `${title} (${right || 'hak?'})`,
}

function board(shots: Partial<Shot>[]): Content {
  const ids = shots.map((_, at) => `shot-${at}`)
  return {
    brief: emptyBrief(),
    order: ids,
    shots: Object.fromEntries(ids.map((id, at) => [id, { ...emptyShot(), ...shots[at] }])),
    panels: { a: { ...emptyPanel('9:16'), alt: 'a' }, b: { ...emptyPanel('9:16'), alt: 'b' } },
  }
}

describe('panels on sheets', () => {
  test('a shot with two panels shows both, with a letter behind its number', () => {
    const cells = cellsOf(board([{ panels: ['a'] }, { panels: ['b', 'a'] }]))
    expect(cells.map(({ label, panel, first }) => [label, panel.alt, first])).toEqual([
      ['1', 'a', true],
      ['2A', 'b', true],
      ['2B', 'a', false],
    ])
  })

  test('a shot without a panel, or with one that is missing, has an empty frame of the ratio of the board', () => {
    const content = board([{}, { panels: ['gone'] }])
    expect(cellsOf({ ...content, brief: { ...content.brief, ratio: '1:1' } })).toMatchObject([
      { label: '1', panel: emptyPanel('1:1') },
      { label: '2', panel: emptyPanel('1:1') },
    ])
  })

  test('every panel of every shot stands on one sheet, in order, and none has more than its number of panels', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom(6, 9, 12), (content, perSheet) => {
        const sheets = runsOf(cellsOf(content), perSheet)
        expect(sheets.every(({ length }) => length > 0 && length <= perSheet)).toBe(true)
        expect(sheets.slice(0, -1).every(({ length }) => length === perSheet)).toBe(true)
        const expected = shotsOf(content).flatMap(({ number, shot }) =>
          shot.panels.length === 0
            ? [[`${number}`, emptyPanel(content.brief.ratio)]]
            : shot.panels.map((id, at) => [
                panelLabel(number, at, shot.panels.length),
                content.panels[id] ?? emptyPanel(content.brief.ratio),
              ]),
        )
        expect(sheets.flat().map(({ label, panel }) => [label, panel])).toEqual(expected)
      }),
    )
  })

  test('no two panels of a board have the same label', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const labels = cellsOf(content).map(({ label }) => label)
        expect(new Set(labels).size).toBe(labels.length)
      }),
    )
  })

  test.each([
    [0, '3A'],
    [25, '3Z'],
    [26, '3AA'],
    [27, '3AB'],
    [52, '3BA'],
  ])('the panel at %i is %s', (at, label) => {
    expect(panelLabel(3, at, 60)).toBe(label)
  })

  test('sheets to draw into have one frame for each shot, in the order by which a photo gives them to the shots', () => {
    const content = board([{ panels: ['a'] }, { panels: ['b', 'a'] }, {}])
    const cells = shotCellsOf(content)
    expect(cells.map(({ label, first }) => [label, first])).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
    ])
    expect(cells.map(({ shot }) => shot)).toEqual(content.order.map((id) => content.shots[id]))
  })

  test('60 panels take 5 sheets of twelve', () => {
    expect(runsOf(cellsOf(board(Array.from({ length: 60 }, () => ({ panels: ['a'] })))), 12)).toHaveLength(5)
  })
})

describe('shots by location', () => {
  test('locations stand in the order of the script, shots without one last', () => {
    const groups = locationGroups(
      board([
        { seconds: 3 },
        { location: 'Loket', seconds: 4 },
        { location: 'Halaman', seconds: 5 },
        { location: ' loket ', seconds: 2.5 },
      ]),
    )
    expect(
      groups.map(({ location, shots, seconds }) => [location, shots.map(({ number }) => number), seconds]),
    ).toEqual([
      ['Loket', [2, 4], 6.5],
      ['Halaman', [3], 5],
      ['', [1], 3],
    ])
  })

  test('every shot stands in one group, with its number, and no group is empty', () => {
    const places = fc.array(
      fc.constantFrom('', ' ', 'Loket', 'loket', 'Pasar  baru', 'Pasar baru', '__proto__'),
    )
    fc.assert(
      fc.property(places, (locations) => {
        const content = board(locations.map((location) => ({ location })))
        const groups = locationGroups(content)
        const numbers = groups.flatMap(({ shots }) => shots.map(({ number }) => number))
        expect([...numbers].sort((a, b) => a - b)).toEqual(locations.map((_, at) => at + 1))
        expect(groups.every(({ shots }) => shots.length > 0)).toBe(true)
        expect(groups.slice(0, -1).every(({ location }) => location !== '')).toBe(true)
      }),
    )
  })

  test('the groups are as long as the board', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const sum = locationGroups(content).reduce((total, { seconds }) => total + seconds, 0)
        expect(sum).toBe(totalSeconds(content))
      }),
    )
  })
})

describe('texts of a shot', () => {
  test('who speaks stands before the words, and the narrator where nobody is named', () => {
    const lines = [
      { speaker: 'RIAN', text: 'Bu?' },
      { speaker: ' ', text: 'Esoknya.' },
    ]
    expect(textsOf({ ...emptyShot(), lines }, words).audio).toEqual([
      { label: 'RIAN', text: 'Bu?' },
      { label: 'Narasi', text: 'Esoknya.' },
    ])
  })

  test('music stands with its right, also where that is missing', () => {
    const shot = { ...emptyShot(), sound: 'bel', music: { title: 'Pagi', right: '' } }
    expect(textsOf(shot, words).sound).toEqual([{ text: 'bel' }, { label: 'Musik', text: 'Pagi (hak?)' }])
  })

  test('what holds no letter is left out', () => {
    const shot = { ...emptyShot(), visual: ' \n', sound: ' ', music: { title: '', right: ' ' } }
    expect(textsOf(shot, words)).toEqual({ visual: [], audio: [], screen: [], sound: [] })
  })

  test('a term is given by its code, and as it is kept where the library has it no more', () => {
    const term = { id: 'cu', code: 'CU', title: 'Close up', meaning: '', also: [] }
    const vocabulary = { size: [term], angle: [], movement: [], transition: [] }
    const library = { patterns: [], ideas: [], scripts: [], channels: [], vocabulary }
    const shot = { ...emptyShot(), size: 'cu', movement: 'pan' }
    expect(codesOf(shot, library, ['size', 'angle', 'movement'])).toEqual(['CU', 'pan'])
  })
})
