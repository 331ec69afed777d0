import { expect, test } from 'vitest'
import { flood, played } from '../../../tests/support/cases.ts'
import { device } from '../../../tests/support/storages.ts'
import { caseOutline } from '../case/summary.ts'
import { saved as savedBoard } from '../storyboard/saved.ts'
import { type ExerciseOutline, exerciseStatus, readExercises } from './exercises.ts'
import { keptIn, keptInValues } from './kept.ts'

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

const boards: ExerciseOutline = { kind: 'storyboard', id: 'papan', title: 'Papan', href: '/latihan/papan/' }
const rawBoard = (shots: string[]) => {
  const items = shots.map((visual, at) => [`S${at}`, { at: 5, by: 'A', value: { visual, seconds: 5 } }])
  return JSON.stringify({ v: 1, at: 5, rev: 1, data: { shots: Object.fromEntries(items) } })
}

test('says how far the boards are, whatever ids they were given', () => {
  const on = device()
  const { vault } = on.openTab()
  const status = () => readExercises([boards], keptIn(vault)).map((item) => exerciseStatus(item, 'id'))
  expect(status()).toEqual(['Belum dimulai'])
  on.storage?.setItem(vault.keyOf('board', '0000000000AAA'), rawBoard([]))
  expect(status()).toEqual(['Sudah dimulai'])
  on.storage?.setItem(vault.keyOf('board', '0000000000BBB'), rawBoard(['Keran', '']))
  expect(status()).toEqual(['Sudah dimulai, 1 dari 2 shot terisi'])
  on.storage?.setItem(vault.keyOf('board', '0000000000CCC'), rawBoard(['Keran', 'Ember', 'Truk']))
  expect(status()).toEqual(['Selesai, 3 shot'])
})

const audits: ExerciseOutline = {
  kind: 'evaluation',
  id: 'audit',
  title: 'Audit',
  href: '/latihan/audit/',
  principles: ['kredibel'],
}

test('says how far this person has scored, not the colleague whose file was taken in', () => {
  const on = device()
  const { vault } = on.openTab()
  const status = () => readExercises([audits], keptIn(vault)).map((item) => exerciseStatus(item, 'id'))
  const item = (value: unknown) => ({ at: 5, by: 'A', value })
  const sizes = { newest: 2, best: 0, drawn: 0 }
  const sample = { seed: 1, sizes, rate: 'reach', newest: ['P1', 'P2'], best: [], drawn: [] }
  const rawAudit = (scores: string[]) => {
    const items = scores.map((key) => [key, item({ level: 1, evidence: 'Bukti' })])
    const posts = Object.fromEntries(['P1', 'P2'].map((id) => [id, item({ text: id, measures: {} })]))
    return JSON.stringify({
      v: 1,
      at: 5,
      rev: 1,
      data: { posts, sample: item(sample), scores: Object.fromEntries(items) },
    })
  }
  expect(status()).toEqual(['Belum dimulai'])
  on.storage?.setItem(vault.keyOf('evaluation', '0000000000AAA'), rawAudit(['OTHER77/P1/kredibel']))
  expect(status()).toEqual(['Sudah dimulai, 0 dari 2 unggahan dinilai'])
  const own = `${vault.device.person}/P1/kredibel`
  on.storage?.setItem(vault.keyOf('evaluation', '0000000000BBB'), rawAudit([own, 'OTHER77/P2/kredibel']))
  expect(status()).toEqual(['Sudah dimulai, 1 dari 2 unggahan dinilai'])
})

test('sees in the values of an import the boards that would come', () => {
  const { vault } = device().openTab()
  const others = new Map([
    [vault.keyOf('board', '0000000000AAA'), rawBoard(['Keran', 'Ember', 'Truk'])],
    [vault.keyOf('panel', '0000000000BBB'), '{}'],
    ['not ours', '{}'],
  ])
  expect(keptInValues(vault, others).all(savedBoard)).toHaveLength(1)
  expect(keptIn(vault).all(savedBoard)).toEqual([])
})
