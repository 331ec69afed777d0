import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failingAfter, fullStorage, memoryStorage, throwingStorage } from '../../tests/support/storages.ts'
import { forgetUndo, undo, undoableSince, writeTogether } from './journal.ts'
import { journalKey, rollBackUnfinished } from './journal-start.ts'

const KEY = journalKey('kursus')
const NOON = Date.parse('2026-11-25T12:00:00Z')

const names = ['a', 'b', 'c', 'd', 'e']
const values = fc.dictionary(fc.constantFrom(...names), fc.string({ maxLength: 40 }), {
  noNullPrototype: true,
})
const before = new Map([
  ['a', 'lama'],
  ['b', 'panjang '.repeat(20)],
  ['tema', 'terang'],
])
const changes = new Map([
  ['a', 'baru '.repeat(30)],
  ['b', 'baru'],
  ['c', 'tambahan'],
])

describe('writing together', () => {
  test('writes every change and leaves the rest alone', () => {
    const storage = memoryStorage(before)
    expect(writeTogether(storage, KEY, changes, NOON)).toBe(true)
    expect(storage.contents()).toMatchObject({ ...Object.fromEntries(changes), tema: 'terang' })
    expect(undoableSince(storage, KEY)).toBe(NOON)
  })

  test.each(Array.from({ length: 12 }, (_, writes) => writes))(
    'writes all or nothing when write %i fails',
    (writes) => {
      const storage = memoryStorage(before)
      const done = writeTogether(failingAfter(writes, storage, 'once'), KEY, changes, NOON)
      const { [KEY]: journal, ...rest } = storage.contents()
      expect(rest).toEqual({ ...Object.fromEntries(before), ...(done && Object.fromEntries(changes)) })
      expect(journal !== undefined).toBe(done)
    },
  )

  test.each(Array.from({ length: 12 }, (_, writes) => writes))(
    'is all or nothing at the next start when the device stops after %i writes',
    (writes) => {
      const storage = memoryStorage(before)
      writeTogether(failingAfter(writes, storage, 'for-ever'), KEY, changes, NOON)
      rollBackUnfinished(storage, KEY)
      const { [KEY]: journal, ...rest } = storage.contents()
      const done = journal !== undefined
      expect(rest).toEqual({ ...Object.fromEntries(before), ...(done && Object.fromEntries(changes)) })
    },
  )

  test('changes nothing at all in a storage that is too small, however values grow and shrink', () => {
    fc.assert(
      fc.property(values, values, fc.nat(700), (old, fresh, room) => {
        const start = Object.entries(old)
        const used = start.reduce((sum, [key, value]) => sum + key.length + value.length, 0)
        const storage = fullStorage(used + room, start)
        const done = writeTogether(storage, KEY, new Map(Object.entries(fresh)), NOON)
        const { [KEY]: _journal, ...rest } = storage.contents()
        expect(rest).toEqual(done ? { ...old, ...fresh } : old)
      }),
    )
  })

  test('keeps the undo of the change before when there is no room for a new one', () => {
    const storage = fullStorage(5000, before)
    writeTogether(storage, KEY, new Map([['a', 'pertama']]), NOON)
    const start = storage.contents()
    expect(writeTogether(storage, KEY, new Map([['a', 'x'.repeat(6000)]]), NOON + 1)).toBe(false)
    expect(storage.contents()).toEqual(start)
    expect(undo(storage, KEY)).toEqual({ restored: 1, kept: 0 })
    expect(storage.contents()).toEqual(Object.fromEntries(before))
  })

  test('says no instead of failing where storage is forbidden', () => {
    expect(writeTogether(throwingStorage(), KEY, changes, NOON)).toBe(false)
    expect(writeTogether(failingAfter(0, memoryStorage(before), 'for-ever'), KEY, changes, NOON)).toBe(false)
  })
})

describe('mending at the next start', () => {
  test('never stops a page from opening, and ends once storage allows it', () => {
    const storage = memoryStorage(before)
    writeTogether(failingAfter(3, storage, 'for-ever'), KEY, changes, NOON)
    rollBackUnfinished(failingAfter(0, storage, 'for-ever'), KEY)
    rollBackUnfinished(failingAfter(1, storage, 'for-ever'), KEY)
    rollBackUnfinished(throwingStorage(), KEY)
    rollBackUnfinished(storage, KEY)
    expect(storage.contents()).toEqual(Object.fromEntries(before))
  })

  test('fits into a storage that was full when the device stopped', () => {
    fc.assert(
      fc.property(values, values, fc.nat(9), (old, fresh, writes) => {
        const storage = memoryStorage(Object.entries(old))
        let most = 0
        const measured = {
          ...failingAfter(writes, storage, 'for-ever'),
          getItem: (key: string) => {
            most = Math.max(most, JSON.stringify(storage.contents()).length)
            return storage.getItem(key)
          },
        }
        writeTogether(measured, KEY, new Map(Object.entries(fresh)), NOON)
        const journal = storage.getItem(KEY)
        fc.pre(journal !== null && JSON.parse(journal).state === 'writing')
        const sizeOf = (all: Record<string, string>) =>
          Object.entries(all).reduce((sum, [key, value]) => sum + key.length + value.length, 0)
        // The least that was surely there: what stood before, with the journal.
        storage.limit = Math.max(sizeOf(storage.contents()), sizeOf({ ...old, [KEY]: journal ?? '' }))
        rollBackUnfinished(storage, KEY)
        expect(storage.contents()).toEqual(old)
      }),
    )
  })

  test.each([
    '',
    'null',
    '{',
    '[]',
    '{"state":"writing"}',
    '{"state":"writing","at":1,"before":[5],"after":{}}',
  ])('leaves everything alone when the journal is damaged: %s', (raw) => {
    const storage = memoryStorage([...before, [KEY, raw]])
    rollBackUnfinished(storage, KEY)
    expect(storage.contents()).toMatchObject(Object.fromEntries(before))
  })

  test('leaves a finished change alone', () => {
    const storage = memoryStorage(before)
    writeTogether(storage, KEY, changes, NOON)
    const done = storage.contents()
    rollBackUnfinished(storage, KEY)
    expect(storage.contents()).toEqual(done)
  })
})

describe('undo', () => {
  test('brings everything back as it was', () => {
    fc.assert(
      fc.property(values, values, (old, fresh) => {
        const storage = memoryStorage(Object.entries(old))
        writeTogether(storage, KEY, new Map(Object.entries(fresh)), NOON)
        expect(undo(storage, KEY)).toEqual({ restored: Object.keys(fresh).length, kept: 0 })
        expect(storage.contents()).toEqual(old)
      }),
    )
  })

  test('keeps and counts what was changed since', () => {
    const storage = memoryStorage(before)
    writeTogether(storage, KEY, changes, NOON)
    storage.setItem('a', 'diubah sesudahnya')
    expect(undo(storage, KEY)).toEqual({ restored: 2, kept: 1 })
    expect(storage.contents()).toEqual({ ...Object.fromEntries(before), a: 'diubah sesudahnya' })
  })

  test('happens once', () => {
    const storage = memoryStorage(before)
    writeTogether(storage, KEY, changes, NOON)
    undo(storage, KEY)
    storage.setItem('a', 'sesudahnya')
    expect(undo(storage, KEY)).toEqual({ restored: 0, kept: 0 })
    expect(storage.getItem('a')).toBe('sesudahnya')
    expect(undoableSince(storage, KEY)).toBeUndefined()
  })

  test.each(Array.from({ length: 6 }, (_, writes) => writes))(
    'brings back all or nothing when the device stops after %i writes of it',
    (writes) => {
      const storage = memoryStorage(before)
      writeTogether(storage, KEY, changes, NOON)
      const { [KEY]: _journal, ...done } = storage.contents()
      undo(failingAfter(writes, storage, 'for-ever'), KEY)
      rollBackUnfinished(storage, KEY)
      const { [KEY]: left, ...rest } = storage.contents()
      expect(rest).toEqual(left === undefined ? Object.fromEntries(before) : done)
    },
  )

  test('can be given up for good', () => {
    const storage = memoryStorage(before)
    writeTogether(storage, KEY, changes, NOON)
    forgetUndo(storage, KEY)
    expect(undoableSince(storage, KEY)).toBeUndefined()
    expect(storage.contents()).toEqual({ ...Object.fromEntries(before), ...Object.fromEntries(changes) })
  })
})
