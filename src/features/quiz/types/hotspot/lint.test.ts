import { expect, test } from 'vitest'
import type { Question } from '../../model.ts'
import { lintHotspot, lintInDrawing } from './lint.ts'
import type { Area, HotspotShape, Scene } from './model.ts'

const drawing: Scene = { kind: 'drawing', file: 'poster.svg', alt: 'Poster.' }
const post: Scene = {
  kind: 'post',
  post: { from: '@dinas.contoh', time: 'Senin', text: ['Satu.'], picture: '', tags: '' },
}
const a: Area = {
  id: 'judul',
  name: 'Judul',
  where: { kind: 'rect', x: 0, y: 0, width: 100, height: 60 },
  correct: false,
  feedback: 'Sebab.',
}
const b: Area = {
  ...a,
  id: 'waktu',
  name: 'Waktu',
  where: { kind: 'circle', x: 200, y: 100, radius: 30 },
  correct: true,
}
const c: Area = {
  ...b,
  id: 'kode',
  name: 'Kode',
  where: { kind: 'rect', x: 10, y: 200, width: 60, height: 60 },
}
const line: Area = { ...b, where: { kind: 'part', part: 'line-1' } }
const time: Area = { ...a, where: { kind: 'part', part: 'time' } }

function ask(areas: Area[], scene = drawing, multiple = false): Question<HotspotShape> {
  return { id: 'poster', type: 'hotspot', prompt: 'Tandai.', points: 1, multiple, scene, areas }
}

test('finds nothing in sound questions', () => {
  expect(lintHotspot(ask([a, b]))).toEqual([])
  expect(lintHotspot(ask([a, b, c], drawing, true))).toEqual([])
  expect(lintHotspot(ask([time, line], post))).toEqual([])
})

test('finds a key that does not fit what is asked', () => {
  expect(lintHotspot(ask([a, { ...b, correct: false }]))).toMatchObject([
    { rule: 'no-right-area', path: ['areas'], mend: 'tambahkan `correct: true` pada satu area.' },
  ])
  expect(lintHotspot(ask([a, b, c]))).toMatchObject([
    { rule: 'several-right-areas', path: ['areas', 2, 'correct'] },
  ])
  expect(lintHotspot(ask([a, b], drawing, true))).toMatchObject([
    { rule: 'one-right-of-multiple', path: ['multiple'] },
  ])
  expect(lintHotspot(ask([b, c], drawing, true))).toMatchObject([{ rule: 'no-wrong-area', path: ['areas'] }])
})

test('finds areas that could not be told apart', () => {
  expect(lintHotspot(ask([a, { ...b, id: 'judul' }]))).toMatchObject([
    { rule: 'equal-area-ids', path: ['areas', 1, 'id'] },
  ])
  expect(lintHotspot(ask([a, { ...b, name: ' *judul* ' }]))).toMatchObject([
    { rule: 'equal-area-names', path: ['areas', 1, 'name'] },
  ])
})

test('finds areas that a finger would hit together, however small they are drawn', () => {
  const near: Area = { ...b, where: { kind: 'rect', x: 104, y: 10, width: 8, height: 8 } }
  expect(lintHotspot(ask([a, near]))).toEqual([
    {
      rule: 'areas-too-close',
      path: ['areas', 1, 'rect'],
      what: 'Area ini terlalu dekat dengan "judul" untuk disentuh dengan jari.',
      mend: 'beri jarak: pada ponsel setiap area selebar dan setinggi sedikitnya 57 satuan gambar.',
    },
  ])
})

test('finds an area of the other kind of scene, and says what to write', () => {
  expect(lintHotspot(ask([a, line]))).toMatchObject([
    { rule: 'area-of-other-scene', path: ['areas', 1, 'part'] },
  ])
  expect(lintHotspot(ask([time, b], post))).toMatchObject([
    {
      rule: 'area-of-other-scene',
      path: ['areas', 1, 'circle'],
      mend: 'tulis `part`, misalnya `part: time`.',
    },
  ])
})

test('finds a part that the post lacks, and a part taken twice', () => {
  const tags: Area = { ...a, where: { kind: 'part', part: 'tags' } }
  const second: Area = { ...a, where: { kind: 'part', part: 'line-2' } }
  expect(lintHotspot(ask([tags, line], post))).toMatchObject([
    { rule: 'no-such-part', path: ['areas', 0, 'part'] },
  ])
  expect(lintHotspot(ask([second, line], post))).toMatchObject([{ rule: 'no-such-part' }])
  expect(lintHotspot(ask([{ ...a, where: line.where }, line], post))).toMatchObject([
    { rule: 'equal-parts', path: ['areas', 1, 'part'] },
  ])
})

test('finds what lies outside the drawing, edges not counted', () => {
  expect(lintInDrawing(ask([a, b]), 130)).toEqual([])
  expect(lintInDrawing(ask([a, b]), 129)).toEqual([
    {
      rule: 'area-outside-drawing',
      path: ['areas', 1, 'circle'],
      what: 'Area "waktu" keluar dari gambar, yang berukuran 340 × 129 satuan.',
      mend: 'pindahkan atau kecilkan areanya.',
    },
  ])
})
