import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimal,
  either,
  exactly,
  fields,
  flag,
  id,
  integer,
  item,
  items,
  list,
  orElse,
  type Reader,
  record,
  stamp,
  text,
} from './reader.ts'

/** One of everything, nested. */
const sheet = fields(
  { kind: exactly('sheet'), tries: orElse(integer(10), 0), tags: orElse(list(id, 4), []) },
  {
    note: text(8),
    done: flag,
    seen: record(stamp),
    entries: items(either(text(8), flag)),
    share: decimal(1),
  },
)
/** Readers for which anything may come from storage. */
const readers: Record<string, Reader<unknown>> = {
  text: text(5),
  decimal: decimal(10),
  integer: integer(10),
  flag,
  stamp,
  list: list(text(5), 3),
  record: record(integer(10)),
  item: item(list(id, 3)),
  items: items(text(5)),
  sheet,
}

/** JSON values that resemble the sheet often enough to fit in part. */
const names = fc.constantFrom(
  'kind',
  'tries',
  'tags',
  'note',
  'done',
  'seen',
  'entries',
  'share',
  'at',
  'by',
  'value',
)
const leaf = fc.oneof(fc.constantFrom('sheet', 'ABC', true, null, -1, 0, 0.5, 3, 1e308), fc.jsonValue())
const { near } = fc.letrec((tie) => ({
  near: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('near'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(names, fc.string()), tie('near'), { noNullPrototype: true }),
    fc.record(
      { kind: fc.constant('sheet'), tries: leaf, tags: tie('near'), seen: tie('near'), entries: tie('near') },
      { requiredKeys: ['kind'] },
    ),
  ),
}))

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('never throws, and what it took out reads whole again', () => {
    fc.assert(
      fc.property(near, (value) => {
        const first = read(value)
        if (first) expect(read(first.value)).toStrictEqual({ value: first.value, whole: true })
      }),
      { numRuns: 300 },
    )
  })

  test('says "whole" only when nothing that it knows was left out', () => {
    fc.assert(
      fc.property(near, (value) => {
        const first = read(value)
        if (first?.whole) expect({ value }).toMatchObject({ value: first.value })
      }),
      { numRuns: 300 },
    )
  })
})

describe('salvage', () => {
  test('keeps exactly the entries that fit', () => {
    const names = fc.string().filter((name) => name !== '__proto__')
    const entries = fc.dictionary(names, fc.oneof(fc.nat(10), fc.constantFrom('5', -1, null, 11, [], {})), {
      noNullPrototype: true,
    })
    fc.assert(
      fc.property(entries, (value) => {
        const fit = Object.entries(value).filter(
          ([, entry]) => typeof entry === 'number' && entry >= 0 && entry <= 10,
        )
        const read = record(integer(10))(value)
        expect(Object.entries(read?.value ?? {})).toEqual(fit)
        expect(read?.whole).toBe(fit.length === Object.keys(value).length)
      }),
    )
  })

  test('keeps the fitting items of a list in their order', () => {
    expect(list(id, 5)(['a', 7, 'b', null, 'c'])).toEqual({ value: ['a', 'b', 'c'], whole: false })
  })

  test('leaves out an optional field that does not fit, and keeps the others', () => {
    const read = sheet({ kind: 'sheet', tries: 3, tags: [], note: 7, done: true })
    expect(read).toEqual({ value: { kind: 'sheet', tries: 3, tags: [], done: true }, whole: false })
  })

  test('puts the default where a required field does not fit', () => {
    const read = sheet({ kind: 'sheet', tries: 'tiga', tags: ['a'] })
    expect(read).toEqual({ value: { kind: 'sheet', tries: 0, tags: ['a'] }, whole: false })
  })

  test('takes nothing out of a value of another kind', () => {
    expect(sheet({ kind: 'other', tries: 3, tags: [] })).toBeUndefined()
    expect(sheet({ tries: 3, tags: [] })).toBeUndefined()
  })

  test('ignores fields it does not know', () => {
    const read = sheet({ kind: 'sheet', tries: 0, tags: [], later: 'unknown' })
    expect(read).toEqual({ value: { kind: 'sheet', tries: 0, tags: [] }, whole: true })
  })
})

describe('hostile values', () => {
  test.each([
    '{"__proto__":{"done":true}}',
    '{"kind":"sheet","tries":0,"tags":[],"__proto__":{"done":true}}',
    '{"kind":"sheet","tries":0,"tags":[],"seen":{"__proto__":5,"a":5}}',
    '{"kind":"sheet","tries":0,"tags":[],"entries":{"__proto__":{"at":1,"by":"A","value":"x"}}}',
  ])('can not change the prototype: %s', (json) => {
    const value = sheet(JSON.parse(json))?.value
    expect(Object.getPrototypeOf(value?.seen ?? {})).toBe(Object.prototype)
    expect(Object.getPrototypeOf(value?.entries ?? {})).toBe(Object.prototype)
    expect(value?.done).toBeUndefined()
    expect('done' in {}).toBe(false)
  })

  test('never take a value from the prototype for a field', () => {
    const inherits: Reader<unknown> = fields({}, { constructor: text(99), toString: text(99) })
    expect(inherits({})).toEqual({ value: {}, whole: true })
  })

  test.each([-1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 2, '5', null])(
    'of %s are no moment',
    (value) => {
      expect(stamp(value)).toBeUndefined()
    },
  )

  test('longer than allowed do not fit', () => {
    expect(text(3)('abcd')).toBeUndefined()
    expect(list(id, 2)(['a', 'b', 'c'])).toBeUndefined()
  })
})
