import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import type { HotspotShape } from './model.ts'
import { spotsOf } from './spot.ts'

function ask(multiple: boolean): Question<HotspotShape> {
  const post = { from: 'Warga', time: 'Senin', text: ['Jalan berlubang.'], picture: '', tags: '' }
  const area = { feedback: 'Sebab.', correct: true }
  const base = { id: 'unggahan', type: 'hotspot', prompt: 'Tandai.', points: 1, multiple } as const
  return {
    ...base,
    scene: { kind: 'post', post },
    areas: [
      { ...area, id: 'akun', name: 'Akun', where: { kind: 'part', part: 'name' } },
      { ...area, id: 'teks', name: 'Teks', where: { kind: 'part', part: 'line-1' } },
      { ...area, id: 'waktu', name: 'Waktu', where: { kind: 'part', part: 'time' }, correct: false },
    ],
  }
}

const words = (multiple: boolean, marked: string[], checked: boolean, solved: boolean) =>
  spotsOf(ask(multiple), marked, checked, solved).map(({ mark }) => mark?.word)

test('numbers the areas in their order, and says nothing of them before the check', () => {
  const spots = spotsOf(ask(true), ['teks'], false, true)
  expect(spots.map(({ number, marked }) => [number, marked])).toEqual([
    [1, false],
    [2, true],
    [3, false],
  ])
  expect(spots.every(({ mark }) => mark === undefined)).toBe(true)
})

test('tells of a missed area only where the solution may be seen', () => {
  expect(words(true, ['akun', 'waktu'], true, false)).toEqual(['right', undefined, 'extra'])
  expect(words(true, ['akun', 'waktu'], true, true)).toEqual(['right', 'missed', 'extra'])
  expect(words(false, ['waktu'], true, true)).toEqual(['solution', 'solution', 'wrong'])
})
