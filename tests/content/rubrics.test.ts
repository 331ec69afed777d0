/** Mistakes in a rubric, each with its exact message. */
import { expect, test } from 'vitest'
import { messagesFor, smallCourse } from './small-course.ts'

const PATH = 'id/rubrics/papan.yaml'
const LEVELS = ['Tanpa sumber.', 'Sumber disebut.', 'Sumber dan tanggal disebut.', 'Diperiksa orang kedua.']
const levels = LEVELS.map((level) => `      - ${level}\n`).join('')
const RUBRIC = `id: papan
title: Rubrik papan
lead: Pilih satu tingkat.
note: Susunan kursus sendiri.
levels: [Belum, Mulai, Baik, Contoh]
thresholds: { publish: 75, improve: 50 }
criteria:
  - id: akurasi
    title: Akurasi
    weight: 60
    gate: 3
    levels:
${levels}  - id: ajakan
    title: Ajakan
    weight: 40
    levels:
${levels}`

const EDITS: [title: string, find: string, replacement: string][] = [
  ['weighs less than a hundred', 'weight: 40', 'weight: 30'],
  ['names two criteria alike', 'id: ajakan', 'id: akurasi'],
  ['names a rubric unlike its file', 'id: papan', 'id: papan-cerita'],
  ['forgets a level', '      - Sumber disebut.\n', ''],
  ['lets every level through a gate', 'gate: 3', 'gate: 1'],
  ['mistypes a field of a criterion', 'weight: 60', 'wieght: 60'],
  ['mends what could be published', 'improve: 50', 'improve: 75'],
  ['asks for more than all points', 'publish: 75', 'publish: 101'],
]

const withRubric = (rubric: string) => messagesFor(smallCourse().set(PATH, rubric))

test('A rubric whose weights make a hundred is nothing to mend', () => {
  expect(withRubric(RUBRIC)).toBe('')
})

test('A rubric saved under another name is told', () => {
  expect(messagesFor(smallCourse().set('id/rubrics/papan.yml', RUBRIC))).toMatchSnapshot()
})

test.each(EDITS)('An editor %s', (_, find, replacement) => {
  expect(RUBRIC).toContain(find)
  expect(withRubric(RUBRIC.replace(find, replacement))).toMatchSnapshot()
})
