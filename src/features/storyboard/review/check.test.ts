import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contents } from '../../../../tests/support/boards.ts'
import { type Brief, type Content, emptyBrief, emptyShot, type Shot } from '../model.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import { checkBoard } from './check.ts'
import type { Finding } from './finding.ts'

const BRIEF: Brief = {
  ...emptyBrief(),
  title: 'Air mati',
  goal: 'Warga tahu jadwalnya.',
  audience: 'Warga',
  message: 'Jadwalnya ada di situs.',
  action: 'Buka situs.',
  seconds: 60,
}
const SHOT: Shot = { ...emptyShot(5), visual: 'Keran menetes.' }

const board = (
  shot: Partial<Shot>,
  brief: Partial<Brief> = {},
  panels: Record<string, Panel> = {},
): Content => ({
  brief: { ...BRIEF, ...brief },
  order: ['a'],
  shots: { a: { ...SHOT, ...shot } },
  panels,
})
const found = (content: Content) => checkBoard(content, 12)
const short = ({ kind, part, blocking }: Finding) => `${blocking ? '!' : '?'} ${kind} ${part}`

describe('what blocks', () => {
  test('nothing, where everything is there', () => {
    expect(found(board({}))).toEqual([])
  })

  test.each<[title: string, Content, expected: string[]]>([
    [
      'a brief without goal, message and action',
      board({}, { goal: '', message: ' ', action: '' }),
      ['! brief-empty goal', '! brief-empty message', '! brief-empty action'],
    ],
    [
      'marks to fill in',
      board({ visual: 'Poster [ISI: tanggal]', sound: '[isi]' }, { title: '[ISI]' }),
      ['! blank title', '! blank visual', '! blank sound'],
    ],
    ['a shot without picture and words', board({ visual: ' ' }), ['! shot-empty visual']],
    [
      'a person without consent',
      board({
        people: [
          { name: 'Rian', consent: '' },
          { name: '', consent: '' },
        ],
      }),
      ['! no-consent consent'],
    ],
    [
      'a consent code to fill in',
      board({ people: [{ name: 'Rian', consent: '[ISI]' }] }),
      ['! blank consent'],
    ],
    ['music without a right', board({ music: { title: 'Hening', right: '' } }), ['! no-right right']],
    [
      'a fact without a source',
      board({ facts: [{ text: 'Bunganya 5 persen.', source: ' ' }] }),
      ['! no-source source'],
    ],
    [
      'words that do not fit',
      board({ lines: [{ speaker: 'BU', text: 'kata '.repeat(60) }] }),
      ['! speech-too-long speech'],
    ],
    ['a total over the target', board({ seconds: 30 }, { seconds: 29.5 }), ['! over-target target']],
  ])('%s', (_, content, expected) => {
    expect(found(content).map(short)).toEqual(expected)
  })

  test('a board without a shot', () => {
    expect(found({ brief: BRIEF, order: [], shots: {}, panels: {} }).map(short)).toEqual(['! no-shots shots'])
  })

  test('a text on the screen too long for its seconds, and one too long for its place', () => {
    const texts = [
      { text: 'Datang sebelum pukul dua', place: 'top' as const },
      { text: 'syarat lengkap rumah pertama '.repeat(60), place: 'bottom' as const },
    ]
    expect(found(board({ seconds: 1.5, onScreen: texts })).map((one) => `${short(one)} ${one.at}`)).toEqual([
      '! screen-too-long screen 0',
      '! screen-too-long screen 1',
      '! screen-too-large screen 1',
      '? screen-words screen 1',
    ])
  })

  test('words to fill in that stand in a drawing, which is also a picture', () => {
    const marks = [{ kind: 'bubble' as const, text: '[ISI: harga]', x: 1, y: 1, size: 9 }]
    const panels = { p: { ...emptyPanel('9:16'), marks } }
    expect(found(board({ visual: '', panels: ['p'] }, {}, panels))).toMatchObject([
      { kind: 'blank', part: 'drawing', panel: 'p', shot: 'a', marks: ['[ISI: harga]'] },
    ])
  })
})

test('captions that pass too fast are advice, unless the words do not fit at all', () => {
  const lines = [{ speaker: '', text: 'kan'.repeat(10) }]
  expect(found(board({ seconds: 2, lines })).map(short)).toEqual(['! speech-too-long speech'])
  const all = checkBoard(board({ seconds: 1.9, lines }), 20)
  expect(all.map(short)).toEqual(['? captions-too-fast speech'])
})

test('a board that changed is checked as if it were new, and what did not change is not looked at again', () => {
  const shot = { ...SHOT, visual: '', panels: ['p'] }
  const before = { ...board({}), shots: { a: shot }, panels: { p: emptyPanel('9:16') } }
  expect(found(before).map(short)).toEqual(['! shot-empty visual'])
  expect(found({ ...before, panels: { p: { ...emptyPanel('9:16'), strokes: 'a' } } })).toEqual([])
  expect(found(before)[0]).toBe(found(before)[0])
})

describe('whatever stands in a board', () => {
  test('it is checked, and each finding leads to a shot that is there', () => {
    fc.assert(
      fc.property(contents, fc.double(), (content, rate) => {
        for (const { shot, panel } of checkBoard(content, rate)) {
          if (shot !== undefined) expect(Object.hasOwn(content.shots, shot)).toBe(true)
          if (panel !== undefined) expect(Object.hasOwn(content.panels, panel)).toBe(true)
        }
      }),
    )
  })

  test('a mark put into any text of a shot is found there', () => {
    const part = fc.constantFrom('visual' as const, 'sound' as const, 'location' as const, 'props' as const)
    fc.assert(
      fc.property(contents, part, fc.string(), (content, name, text) => {
        const [id] = content.order
        const shot = id === undefined ? undefined : content.shots[id]
        if (id === undefined || !shot) return
        const marked = { ...shot, [name]: `${text}\n[ISI: kota]` }
        const all = checkBoard({ ...content, shots: { ...content.shots, [id]: marked } }, 12)
        expect(all).toContainEqual(
          expect.objectContaining({ kind: 'blank', shot: id, part: name, blocking: true }),
        )
      }),
    )
  })
})

interface Script {
  title: string
  seconds: number
  shots: (Partial<Omit<Shot, 'people' | 'lines'>> & {
    people?: string[]
    lines?: Partial<Shot['lines'][number]>[]
  })[]
}

const scripts = parse(readFileSync('content/id/storyboard/scripts.yaml', 'utf8')) as Script[]

test.each(scripts.map((script) => [script.title, script] as const))(
  'the model script “%s” has nothing left to mend once it is filled in',
  (_, script) => {
    const filled = JSON.parse(JSON.stringify(script).replace(/\[ISI[^\]]*\]/g, 'Juni')) as Script & Brief
    const shots = filled.shots.map(({ people = [], lines = [], ...shot }) => ({
      ...emptyShot(),
      ...shot,
      lines: lines.map((line) => ({ speaker: '', text: '', ...line })),
      people: people.map((name) => ({ name, consent: 'IZ-01' })),
    }))
    const content: Content = {
      brief: { ...emptyBrief(), ...filled },
      order: shots.map((_shot, at) => `S${at}`),
      shots: Object.fromEntries(shots.map((shot, at) => [`S${at}`, shot])),
      panels: {},
    }
    expect(found(content)).toEqual([])
  },
)
