import { expect, test } from 'vitest'
import { flood, played } from '../../../tests/support/cases.ts'
import { device } from '../../../tests/support/storages.ts'
import { caseOutline } from '../case/summary.ts'
import { type ExerciseOutline, exerciseStatus, readExercises } from './exercises.ts'
import { keptIn } from './kept.ts'

const exercise: ExerciseOutline = { kind: 'case', ...caseOutline(flood, '/latihan/banjir/') }

function statusAfter(raw: string | undefined): string[] {
  const on = device()
  const { vault } = on.openTab()
  if (raw !== undefined) on.storage?.setItem(vault.keyOf('case', flood.id), raw)
  return readExercises([exercise], keptIn(vault)).map((item) => exerciseStatus(item, 'id'))
}

const rawOf = (choices: string[]) => JSON.stringify({ v: 1, at: 5, rev: 1, data: played(flood, choices) })

test('says how far a case was played', () => {
  expect(statusAfter(undefined)).toEqual(['Belum dimulai'])
  expect(statusAfter(rawOf(['a']))).toEqual(['Sudah dimulai'])
  expect(statusAfter(rawOf(['a', 'b']))).toEqual(['Selesai, 1 dari 3 akhir ditemukan'])
})

test('says nothing of a value that can not be read', () => {
  expect(statusAfter('{"v":1')).toEqual(['Belum dimulai'])
  expect(statusAfter(JSON.stringify({ v: 9, at: 5, rev: 1, data: {} }))).toEqual(['Belum dimulai'])
})
