import { expect, test } from 'vitest'
import { device } from '../../../tests/support/storages.ts'
import { durable } from '../../storage/durable.ts'
import { open } from '../../storage/saved-format.ts'
import { fillIn, untouched } from './answer.ts'
import { savedAnswers } from './answer-formats.ts'
import { saved } from './saved.ts'

const rawOf = (data: unknown) => JSON.stringify({ v: 1, at: 1, rev: 1, data })
const attempt = { at: 5, response: ['a'], earned: 1, possible: 1, keyPrint: 'aaaaaaaa' }

test('reads back a text of any length that storage took', () => {
  const on = device()
  const long = 'panjang '.repeat(50_000)
  const first = on.openTab()
  durable(savedAnswers['text-entry'], 'takarir', first.vault).change((old, now) => fillIn(old, long, now))
  first.leave()
  const next = on.openTab()
  const { draft } = durable(savedAnswers['text-entry'], 'takarir', next.vault).get()
  expect(draft && 'value' in draft && draft.value === long).toBe(true)
  expect(next.vault.$troubles.get()).toEqual({})
})

test('keeps the first try when only the draft is damaged', () => {
  const damaged = { type: 'choice', tries: 1, draft: { at: 'rusak' }, first: attempt, last: attempt }
  expect(open(savedAnswers.choice, rawOf(damaged))).toEqual({
    status: 'broken',
    data: { type: 'choice', tries: 1, first: attempt, last: attempt },
  })
})

test('sets an answer aside when the author made the question one of another type', () => {
  const raw = rawOf({ type: 'choice', tries: 1, first: attempt, last: attempt })
  expect(open(savedAnswers['text-entry'], raw)).toEqual({ status: 'broken', data: untouched('text-entry') })
})

test('reads an answer of any type for the progress file', () => {
  for (const data of [
    { type: 'choice', tries: 0, draft: { at: 1, by: 'A', value: ['a'] } },
    { type: 'text-entry', tries: 0, draft: { at: 1, by: 'A', value: '62,9' } },
  ]) {
    expect(open(saved, rawOf(data))).toMatchObject({ status: 'ok', saved: { data } })
  }
  expect(open(saved, rawOf({ type: 'drawing', tries: 0 })).status).toBe('broken')
})

test('keeps the answer that was worked on most when the two are of different types', () => {
  const chosen = { type: 'choice' as const, tries: 2 }
  const typed = { type: 'text-entry' as const, tries: 1 }
  expect(saved.merge(chosen, typed)).toBe(chosen)
  expect(saved.merge(typed, chosen)).toBe(chosen)
})
