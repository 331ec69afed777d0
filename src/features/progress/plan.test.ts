import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceAnswers, formStates, ids, lessonStates } from '../../../tests/support/arbitraries.ts'
import { fromKey, toKey } from '../../storage/keys.ts'
import { buildFile, type ProgressFile } from '../../storage/progress-file.ts'
import { open, type SavedFormat } from '../../storage/saved-format.ts'
import { saved as savedForm } from '../form/saved.ts'
import { formats } from '../saved.ts'
import { type ImportPlan, planImport } from './plan.ts'

const target = { course: 'kursus', person: 'ABC1234' }
const keyOf = (feature: string, id: string, person = 'ABC1234') =>
  toKey({ course: 'kursus', person, run: '-', feature, id })
const rawOf = (data: unknown, v = 1) => JSON.stringify({ v, at: 50, rev: 3, data })
const form = (fields: Record<string, [at: number, value: string]>) =>
  rawOf({
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, [at, value]]) => [name, { at, by: 'ABC1234', value }]),
    ),
    rows: {},
  })

/** A file of another device that holds these values. */
function fileWith(values: Iterable<[string, string]>): ProgressFile {
  const of = { course: 'kursus', release: '2026-11', person: 'FILE777', aliases: [], unreadable: [] }
  return buildFile({ ...of, values: new Map(values), now: new Date(0) })
}

function plan(file: ProgressFile, current: Iterable<[string, string]> = []) {
  return planImport(file, target, new Map(current), formats, 100)
}

/** What stands on the device once the plan was carried out. */
function carriedOut(current: Iterable<[string, string]>, { changes }: ImportPlan) {
  return new Map([...current, ...changes.map(({ key, raw }): [string, string] => [key, raw])])
}

/** The texts of a form as the page shows them. */
function textsIn(raw: string | undefined) {
  const opened = open(savedForm, raw ?? null)
  if (opened.status !== 'ok') throw new Error(`Not readable: ${raw}`)
  return Object.fromEntries(
    Object.entries(opened.saved.data.fields).map(([id, item]) => [id, 'value' in item && item.value]),
  )
}

describe('planning an import', () => {
  test('adds what is not here yet, under the keys of the person who works here', () => {
    const file = fileWith([[keyOf('form', 'catatan', 'FILE777'), form({ a: [1, 'dari berkas'] })]])
    const { changes, same, skipped } = plan(file)
    expect(changes).toMatchObject([
      { key: keyOf('form', 'catatan'), feature: 'form', id: 'catatan', kind: 'new' },
    ])
    expect(textsIn(changes[0]?.raw)).toEqual({ a: 'dari berkas' })
    expect({ same, skipped }).toEqual({ same: 0, skipped: [] })
  })

  test('merges item by item, so that neither side loses anything', () => {
    const current: [string, string][] = [
      [keyOf('form', 'catatan'), form({ a: [9, 'baru di sini'], b: [1, 'sini'] })],
    ]
    const file = fileWith([[keyOf('form', 'catatan'), form({ a: [5, 'lama'], c: [1, 'berkas'] })]])
    const { changes } = plan(file, current)
    expect(changes).toMatchObject([{ kind: 'merged' }])
    expect(textsIn(changes[0]?.raw)).toEqual({ a: 'baru di sini', b: 'sini', c: 'berkas' })
    expect(JSON.parse(changes[0]?.raw ?? '')).toMatchObject({ v: 1, at: 100, rev: 4 })
  })

  test('counts what is here already and changes nothing about it', () => {
    const current: [string, string][] = [
      [keyOf('form', 'catatan'), form({ a: [9, 'sama'] })],
      [keyOf('form', 'lebih'), form({ a: [9, 'sama'], b: [9, 'hanya di sini'] })],
    ]
    const file = fileWith([
      [keyOf('form', 'catatan'), form({ a: [9, 'sama'] })],
      [keyOf('form', 'lebih'), form({ a: [9, 'sama'] })],
    ])
    expect(plan(file, current)).toMatchObject({ changes: [], same: 2, skipped: [] })
  })

  test('never writes over what a newer release wrote or what can not be read', () => {
    for (const raw of [rawOf({ pages: [] }, 99), '{"v":1,"at":5', '[object Object]', rawOf({ fields: 7 })]) {
      const file = fileWith([[keyOf('form', 'catatan'), form({ a: [1, 'dari berkas'] })]])
      const { changes, skipped } = plan(file, [[keyOf('form', 'catatan'), raw]])
      expect(changes, raw).toEqual([])
      expect(skipped, raw).toHaveLength(1)
    }
  })

  test('takes empty text, blanks and "null" for nothing', () => {
    for (const raw of ['', '  \n', 'null', '\ufeff']) {
      const file = fileWith([[keyOf('form', 'catatan'), form({ a: [1, 'dari berkas'] })]])
      expect(plan(file, [[keyOf('form', 'catatan'), raw]]).changes, raw).toMatchObject([{ kind: 'new' }])
    }
  })

  test('leaves in the file what this release does not know', () => {
    const file = fileWith([
      [keyOf('board', 'papan-1'), rawOf({ shots: {} })],
      [keyOf('form', 'baru'), rawOf({ pages: [] }, 99)],
      [keyOf('form', 'rusak'), rawOf({ fields: { a: 'bukan butir' }, rows: {} })],
    ])
    const { changes, skipped } = plan(file)
    expect(changes).toEqual([])
    expect(skipped.map(({ id }) => id).sort()).toEqual(['baru', 'papan-1', 'rusak'])
  })
})

test('takes nothing in that never leaves a device', () => {
  const staying = new Map([['form', { ...savedForm, stays: true } as SavedFormat<unknown>]])
  const file = fileWith([[keyOf('form', 'catatan'), form({ a: [1, 'dari berkas'] })]])
  const { changes, skipped } = planImport(file, target, new Map(), staying, 100)
  expect(changes).toEqual([])
  expect(skipped).toHaveLength(1)
})

const kept = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(
        choiceAnswers.map((data) => ({ feature: 'quiz', data: data as unknown })),
        lessonStates.map((data) => ({ feature: 'lesson', data: data as unknown })),
        formStates.map((data) => ({ feature: 'form', data: data as unknown })),
      ),
    ),
  )
  .map((all) => new Map(all.map(([id, { feature, data }]) => [keyOf(feature, id), rawOf(data)])))

describe('whatever the device and the file hold', () => {
  test('importing the same file twice changes nothing the second time', () => {
    fc.assert(
      fc.property(kept, kept, (current, theirs) => {
        const file = fileWith(theirs)
        const after = carriedOut(current, plan(file, current))
        const second = plan(file, after)
        expect(second.changes).toEqual([])
        expect(second.same).toBe(file.entries.length)
      }),
    )
  })

  test('two devices that exchange files end with the same', () => {
    fc.assert(
      fc.property(kept, kept, (phone, laptop) => {
        const dataOf = (values: Map<string, string>) =>
          new Map([...values].map(([key, raw]) => [key, JSON.parse(raw).data]))
        const onLaptop = carriedOut(laptop, plan(fileWith(phone), laptop))
        const onPhone = carriedOut(phone, plan(fileWith(onLaptop), phone))
        expect(dataOf(onPhone)).toEqual(dataOf(onLaptop))
      }),
    )
  })

  test('every entry is planned, the same, or left in the file; nothing else on the device is touched', () => {
    fc.assert(
      fc.property(
        kept,
        kept,
        fc.dictionary(ids, fc.string(), { noNullPrototype: true }),
        (current, theirs, junk) => {
          for (const [id, raw] of Object.entries(junk)) current.set(keyOf('form', id), raw)
          const file = fileWith(theirs)
          const { changes, same, skipped } = plan(file, current)
          expect(changes.length + same + skipped.length).toBe(file.entries.length)
          for (const { key, feature } of changes) {
            expect(fromKey(key)).toMatchObject({ ...target, feature })
            expect(theirs.has(key)).toBe(true)
          }
        },
      ),
    )
  })
})
