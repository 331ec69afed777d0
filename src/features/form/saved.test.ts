import { expect, test } from 'vitest'
import { device } from '../../../tests/support/storages.ts'
import { durable } from '../../storage/durable.ts'
import { currentValue } from '../../storage/item.ts'
import { open } from '../../storage/saved-format.ts'
import { setField } from './model.ts'
import { saved } from './saved.ts'

test('reads back a text of any length that storage took', () => {
  const on = device()
  const long = 'panjang '.repeat(50_000)
  const first = on.openTab()
  durable(saved, 'renung', first.vault).change((old, now) => setField(old, 'text', long, now))
  first.leave()
  const next = on.openTab()
  expect(currentValue(durable(saved, 'renung', next.vault).get().fields.text) === long).toBe(true)
  expect(next.vault.$troubles.get()).toEqual({})
})

test('keeps texts, ticks and lists, and loses only the field that is damaged', () => {
  const item = (value: unknown) => ({ at: 1, by: 'ABC1234', value })
  const fields = { a: item('teks'), b: item(true), c: item(['x', 'y']), d: item(7), e: 'rusak' }
  const opened = open(saved, JSON.stringify({ v: 1, at: 1, rev: 1, data: { fields, rows: {} } }))
  const { a, b, c } = fields
  expect(opened).toEqual({ status: 'broken', data: { fields: { a, b, c }, rows: {} } })
})

test('fills in one field and leaves the others alone', () => {
  const now = { at: 5, by: 'ABC1234' }
  const start = setField(saved.empty(), 'a', 'satu', now)
  expect(setField(start, 'b', true, now).fields).toEqual({
    a: { ...now, value: 'satu' },
    b: { ...now, value: true },
  })
})
