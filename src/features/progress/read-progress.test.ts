import { expect, test } from 'vitest'
import { device } from '../../../tests/support/storages.ts'
import type { LessonOutline } from '../course/outline.ts'
import { keptIn, keptInValues } from './kept.ts'
import { readProgress } from './read-progress.ts'

const lesson: LessonOutline = {
  id: 'sumber',
  number: 1,
  title: 'Sumber',
  minutes: 5,
  href: '/pelajaran/sumber/',
  sections: [{ id: 'awal', title: 'Awal', number: '1.1' }],
  questions: [{ id: 'hoaks-1', type: 'choice', points: 1, repeat: { href: '#', title: 'Awal' } }],
}
const attempt = { at: 5, response: ['a'], earned: 1, possible: 1, keyPrint: 'aaaaaaaa' }
const rawOf = (data: unknown) => JSON.stringify({ v: 1, at: 5, rev: 1, data })
const seen = rawOf({ seen: { awal: 3 } })
const answered = rawOf({ type: 'choice', tries: 1, first: attempt, last: attempt })

function deviceWith(values: Record<string, Record<string, string>>) {
  const on = device()
  const { vault } = on.openTab()
  for (const [feature, byId] of Object.entries(values)) {
    for (const [id, raw] of Object.entries(byId)) on.storage?.setItem(vault.keyOf(feature, id), raw)
  }
  return vault
}

test('shows what is kept about a lesson and its questions', () => {
  const vault = deviceWith({ lesson: { sumber: seen }, quiz: { 'hoaks-1': answered } })
  const [progress] = readProgress([lesson], keptIn(vault))
  expect(progress).toMatchObject({ status: 'done', done: 2, total: 2, score: { earned: 1, possible: 1 } })
})

test('shows the readable part of a damaged value', () => {
  const damaged = rawOf({ type: 'choice', tries: 'dua', first: attempt, last: attempt })
  const vault = deviceWith({ lesson: { sumber: '{"v":1' }, quiz: { 'hoaks-1': damaged } })
  expect(readProgress([lesson], keptIn(vault))[0]).toMatchObject({ status: 'started', done: 1 })
})

test('shows nothing of a value that a newer release wrote', () => {
  const vault = deviceWith({ lesson: { sumber: JSON.stringify({ v: 9, at: 5, rev: 1, data: {} }) } })
  expect(readProgress([lesson], keptIn(vault))[0]).toMatchObject({ status: 'untouched', done: 0 })
})

test('shows what an import would give without writing it', () => {
  const vault = deviceWith({})
  const planned = new Map([[vault.keyOf('lesson', 'sumber'), seen]])
  expect(readProgress([lesson], keptInValues(vault, planned))[0]).toMatchObject({
    status: 'started',
    done: 1,
  })
  expect(readProgress([lesson], keptIn(vault))[0]).toMatchObject({ status: 'untouched' })
})
