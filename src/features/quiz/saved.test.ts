import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ids, texts } from '../../../tests/support/arbitraries.ts'
import { device } from '../../../tests/support/storages.ts'
import { durable } from '../../storage/durable.ts'
import { open } from '../../storage/saved-format.ts'
import { fillIn, untouched } from './answer.ts'
import type { Answer, Response } from './model.ts'
import { saved } from './saved.ts'

const rawOf = (data: unknown) => JSON.stringify({ v: 1, at: 1, rev: 1, data })
const attempt = { at: 5, response: ['a'], earned: 1, possible: 1, keyPrint: 'aaaaaaaa' }

test('reads back a text of any length that storage took', () => {
  const on = device()
  const long = 'panjang '.repeat(50_000)
  const first = on.openTab()
  durable(saved, 'takarir', first.vault).change((_, now) =>
    fillIn<Response>(untouched('text-entry'), long, now),
  )
  first.leave()
  const next = on.openTab()
  const { draft } = durable(saved, 'takarir', next.vault).get()
  expect(draft && 'value' in draft && draft.value === long).toBe(true)
  expect(next.vault.$troubles.get()).toEqual({})
})

test('keeps the first try when only the draft is damaged', () => {
  const damaged = { type: 'choice', tries: 1, draft: { at: 'rusak' }, first: attempt, last: attempt }
  expect(open(saved, rawOf(damaged))).toEqual({
    status: 'broken',
    data: { type: 'choice', tries: 1, first: attempt, last: attempt },
  })
})

test('tells the shapes of responses apart and reads each whole, whatever the type is called', () => {
  const pairs = fc.dictionary(fc.oneof(ids, fc.constantFrom('text', 'checked')), ids, {
    noNullPrototype: true,
  })
  const ticked = fc.record({ text: texts, checked: fc.array(ids, { maxLength: 9 }) })
  const responses = fc.oneof(texts, fc.array(ids, { maxLength: 9 }), pairs, ticked)
  fc.assert(
    fc.property(ids, responses, (type, response) => {
      const data = {
        type,
        tries: 1,
        draft: { at: 1, by: 'A', value: response },
        last: { ...attempt, response },
      }
      expect(open(saved, rawOf(data))).toMatchObject({ status: 'ok', saved: { data } })
      expect(saved.read(data)?.value).toEqual(data)
    }),
  )
})

test.each([
  7,
  null,
  true,
  [7],
  [['a']],
  { a: 7 },
  { a: ['b'] },
  { text: 'a', checked: [7] },
  { text: 7, checked: [] },
  { text: 'a', checked: 7 },
])('takes no response of the shape %j for a whole one', (response) => {
  expect(open(saved, rawOf({ type: 'match', tries: 1, last: { ...attempt, response } })).status).toBe(
    'broken',
  )
})

test('does not read what has no type', () => {
  expect(open(saved, rawOf({ tries: 0 })).status).toBe('broken')
})

test('keeps the answer that was worked on most when the two are of different types', () => {
  const chosen = { type: 'choice', tries: 2 }
  const typed = { type: 'text-entry', tries: 1 }
  expect(saved.merge(chosen, typed)).toBe(chosen)
  expect(saved.merge(typed, chosen)).toBe(chosen)
})

test('keeps whatever was filled in over nothing at all', () => {
  const drafted: Answer = { type: 'a', tries: 0, draft: { at: 1, by: 'A', value: '' } }
  expect(saved.merge(drafted, saved.empty())).toBe(drafted)
  expect(saved.merge(saved.empty(), drafted)).toBe(drafted)
})

test('writes nothing over an answer to a question of another type before it is answered anew', () => {
  const on = device()
  const tab = on.openTab()
  const raw = rawOf({ type: 'choice', tries: 1, first: attempt, last: attempt })
  tab.vault.platform.storage?.setItem(tab.vault.keyOf('quiz', 'takarir'), raw)
  const $answer = durable(saved, 'takarir', tab.vault)
  $answer.change((kept) => kept)
  tab.leave()
  expect(tab.vault.platform.storage?.getItem(tab.vault.keyOf('quiz', 'takarir'))).toBe(raw)
  expect(tab.vault.$troubles.get()).toEqual({})
})
