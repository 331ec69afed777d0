import { describe, expect, test } from 'vitest'
import type { Library } from '../library/library.ts'
import { type Content, emptyBrief, emptyShot, MAX_SHOTS, type Shot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import { hasRoom, pasteScript } from './insert.ts'
import type { PastedScript, PastedShot } from './pasted.ts'

const pasted = (visual: string, more: Partial<PastedShot> = {}): PastedShot => ({
  visual,
  lines: [],
  onScreen: [],
  sound: '',
  location: '',
  ...more,
})
const script: PastedScript = {
  title: 'Cek Tautan',
  shots: [
    pasted('CU pesan', {
      seconds: 3,
      lines: [{ speaker: 'RIAN', text: 'Apa ini?' }],
      onScreen: ['CEK DULU'],
      sound: 'bel',
      location: 'Teras',
    }),
    pasted('Nenek menelepon'),
  ],
  notes: [],
}
const board = (shots: Record<string, Shot>): Content => ({
  brief: emptyBrief(),
  order: Object.keys(shots),
  shots,
  panels: { P: emptyPanel('9:16') },
})
const vocabulary: Library['vocabulary'] = {
  size: [{ id: 'cu', code: 'CU', title: 'Close up', meaning: '', also: [] }],
  angle: [{ id: 'top', code: 'TOP', title: 'Mata burung', meaning: '', also: [] }],
  movement: [],
  transition: [],
}
const filled = { ...emptyShot(), visual: 'Pintu' }

describe('where a script goes', () => {
  test('after the shot it is pasted in', () => {
    const after = pasteScript(script, 'A', ['M', 'N']).apply(board({ A: filled, B: filled }))
    expect(after.order).toEqual(['A', 'M', 'N', 'B'])
    expect(after.shots.M).toEqual({
      ...emptyShot(3),
      visual: 'CU pesan',
      lines: [{ speaker: 'RIAN', text: 'Apa ini?' }],
      onScreen: [{ text: 'CEK DULU', place: 'top' }],
      sound: 'bel',
      location: 'Teras',
    })
  })

  test('at the end when no shot is named', () => {
    expect(pasteScript(script, undefined, ['M', 'N']).apply(board({ A: filled })).order).toEqual([
      'A',
      'M',
      'N',
    ])
    expect(pasteScript(script, undefined, ['M', 'N']).apply(board({})).order).toEqual(['M', 'N'])
  })

  test('an empty shot is filled with the first one and keeps its slot, its panel and its time where none is told', () => {
    const slot = { ...emptyShot(9), slot: 2, panels: ['P'] }
    const untimed = { ...script, shots: [pasted('Pesan'), pasted('Nenek')] }
    const after = pasteScript(untimed, 'A', ['M', 'N'], vocabulary, () => 2).apply(
      board({ A: slot, B: filled }),
    )
    expect(after.order).toEqual(['A', 'M', 'B'])
    expect(after.shots.A).toEqual({ ...slot, visual: 'Pesan' })
  })

  test('all or nothing: a board that has no room for all takes none, nor does one shot go without an id', () => {
    const full = board(
      Object.fromEntries(Array.from({ length: MAX_SHOTS - 1 }, (_, at) => [`S${at}`, filled])),
    )
    expect(hasRoom(full, script, 'S0')).toBe(false)
    expect(pasteScript(script, 'S0', ['M', 'N']).apply(full)).toBe(full)
    const empty = { ...full, shots: { ...full.shots, S0: emptyShot() } }
    expect(hasRoom(empty, script, 'S0')).toBe(true)
    expect(pasteScript(script, 'S0', ['M', 'N']).apply(empty).order).toHaveLength(MAX_SHOTS)
    const one = board({ A: filled })
    expect(pasteScript(script, 'A', ['M']).apply(one)).toBe(one)
  })
})

describe('what a pasted shot becomes', () => {
  const only = (shot: PastedShot, words = vocabulary) =>
    pasteScript({ shots: [shot], notes: [] }, undefined, ['M'], words, (lines) => lines.length * 2.2).apply(
      board({}),
    ).shots.M

  test('terms of the camera are found in what is seen, which stays as it is', () => {
    expect(only(pasted('CU, top: bunga'))).toMatchObject({
      size: 'cu',
      angle: 'top',
      visual: 'CU, top: bunga',
    })
  })

  test('a column of sizes that no term says goes before what is seen', () => {
    expect(only(pasted('bunga', { terms: { size: 'CU' } }))).toMatchObject({ size: 'cu', visual: 'bunga' })
    expect(only(pasted('bunga', { terms: { size: 'CU jauh' } }))).toMatchObject({
      size: 'cu',
      visual: 'CU jauh, bunga',
    })
    expect(only(pasted('', { terms: { movement: 'geser' } }))?.visual).toBe('geser')
  })

  test('a shot without a time takes as long as its words, or the usual time', () => {
    const lines = [{ speaker: '', text: 'Halo.' }]
    expect(only(pasted('', { lines }))?.seconds).toBe(2)
    expect(only(pasted(''))?.seconds).toBe(5)
    expect(only(pasted('', { seconds: 999 }))?.seconds).toBe(180)
  })

  test('people are named one by one', () => {
    expect(only(pasted('', { people: 'Rian, Bu Sari dan Dewi', props: 'bunga' }))).toMatchObject({
      props: 'bunga',
      people: ['Rian', 'Bu Sari', 'Dewi'].map((name) => ({ name, consent: '' })),
    })
  })
})

test('the title goes to a board without one', () => {
  const untitled = board({ A: filled })
  expect(pasteScript(script, 'A', ['M', 'N']).apply(untitled).brief.title).toBe('Cek Tautan')
  const titled = { ...untitled, brief: { ...untitled.brief, title: 'Punya saya' } }
  expect(pasteScript(script, 'A', ['M', 'N']).apply(titled).brief.title).toBe('Punya saya')
})
