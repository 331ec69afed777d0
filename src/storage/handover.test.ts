import { describe, expect, test } from 'vitest'
import { savedNotes, texts, write } from '../../tests/support/notes.ts'
import {
  blockedStorage,
  device,
  fullStorage,
  memoryAside,
  memoryStorage,
  settle,
  throwingStorage,
} from '../../tests/support/storages.ts'
import { durable } from './durable.ts'
import { hasWork, keepImport, lastImport, startNextPerson, takeIn, undoImport } from './handover.ts'
import { toKey } from './keys.ts'
import type { Vault } from './vault.ts'

function saveNote(vault: Vault, value: string, id = 'catatan') {
  durable(savedNotes, id, vault).change(write('a', value))
  vault.flushAll()
}

const noteIn = (vault: Vault) => texts(durable(savedNotes, 'catatan', vault).get())
const keyOf = (person: string, feature: string, id: string, course = 'kursus') =>
  toKey({ course, person, run: '-', feature, id })
const incoming = (value: string) =>
  JSON.stringify({ v: 2, at: 1, rev: 1, data: { notes: { a: { at: 1, by: 'ABC', value } } } })

describe('starting the next person', () => {
  test('removes everything of one person and nothing else', async () => {
    const others = {
      [keyOf('LAIN777', 'notes', 'catatan')]: incoming('milik orang lain'),
      [keyOf('-', 'device', 'appearance')]: 'dark large',
      [keyOf('ABC1234', 'notes', 'catatan', 'kursus-lain')]: incoming('kursus lain'),
      tema: 'milik program lain',
    }
    const own = [keyOf('ABC1234', 'notes', 'catatan'), keyOf('ABC1234', 'quiz', 'hoaks:1')]
    const storage = memoryStorage([
      ...Object.entries(others),
      ...own.map((key): [string, string] => [key, incoming('milik saya')]),
      [keyOf('-', 'device', 'person'), '{"person":"ABC1234","aliases":[]}'],
    ])
    const on = device({ storage })
    await startNextPerson(on.openTab().vault)
    const { [keyOf('-', 'device', 'person')]: record, ...rest } = storage.contents()
    expect(rest).toEqual(others)
    const next = on.openTab().vault
    expect(JSON.parse(record ?? '')).toEqual({ person: next.device.person, aliases: [] })
    expect(next.device.person).not.toBe('ABC1234')
    expect(hasWork(next)).toBe(false)
    expect(noteIn(next)).toEqual({})
  })

  test('removes the undo of an import too, for it holds the person’s work', async () => {
    const on = device()
    const { vault } = on.openTab()
    takeIn(vault, new Map([[vault.keyOf('notes', 'catatan'), incoming('x')]]), vault.device.person, [])
    await startNextPerson(on.openTab().vault)
    expect(lastImport(on.openTab().vault)).toBeUndefined()
  })

  test('removes the person’s unreadable values and leaves those of others', async () => {
    const aside = memoryAside()
    const on = device({ aside })
    const { vault } = on.openTab()
    await aside.put(`${vault.keyOf('notes', 'catatan')}#1`, 'milik saya')
    await aside.put(`${keyOf('LAIN777', 'notes', 'catatan')}#1`, 'milik orang lain')
    await startNextPerson(vault)
    expect(aside.raws()).toEqual(['milik orang lain'])
  })

  test('stops every other open tab from writing the old work back', async () => {
    const storage = memoryStorage()
    const on = device({ storage })
    const other = on.openTab()
    const $notes = durable(savedNotes, 'catatan', other.vault)
    const { vault } = on.openTab()
    await startNextPerson(vault)
    const clean = storage.contents()
    $notes.change(write('a', 'terlambat'))
    other.runTimers()
    other.leave()
    vault.flushAll()
    expect(storage.contents()).toEqual(clean)
  })

  test('makes room when storage is full', async () => {
    const storage = fullStorage(700)
    const on = device({ storage })
    const { vault } = on.openTab()
    saveNote(vault, 'x'.repeat(400))
    storage.limit = Object.entries(storage.contents()).flat().join('').length
    await startNextPerson(vault)
    expect(hasWork(on.openTab().vault)).toBe(false)
    expect(on.openTab().vault.device.person).not.toBe(vault.device.person)
  })

  test.each([
    ['missing', blockedStorage],
    ['forbidden', throwingStorage],
  ])('forgets what waits in memory where storage is %s', async (_, storage) => {
    const { vault } = device({ storage: storage() }).openTab()
    saveNote(vault, 'hanya di memori')
    await startNextPerson(vault)
    expect(hasWork(vault)).toBe(false)
    expect(vault.hasUnsaved()).toBe(false)
  })
})

describe('taking a file in', () => {
  test('writes every value and who works here from now on', () => {
    const on = device()
    const { vault } = on.openTab()
    const changes = new Map([[keyOf('BARU777', 'notes', 'catatan'), incoming('dari berkas')]])
    expect(takeIn(vault, changes, 'BARU777', ['LAMA777'])).toBe(true)
    const next = on.openTab().vault
    expect(next.device).toEqual({ person: 'BARU777', aliases: ['LAMA777'] })
    expect(noteIn(next)).toEqual({ a: 'dari berkas' })
    expect(lastImport(next)).toBe(on.clock.now())
  })

  test('changes nothing when there is no room for all of it', () => {
    const storage = fullStorage(900)
    const { vault } = device({ storage }).openTab()
    saveNote(vault, 'punyaku')
    const before = storage.contents()
    const changes = new Map(
      ['a', 'b', 'c'].map((id) => [vault.keyOf('notes', id), incoming('x'.repeat(150))]),
    )
    expect(takeIn(vault, changes, 'BARU777', [])).toBe(false)
    expect(storage.contents()).toEqual(before)
  })

  test.each([
    ['missing', blockedStorage],
    ['forbidden', throwingStorage],
  ])('says no where storage is %s', (_, storage) => {
    const { vault } = device({ storage: storage() }).openTab()
    expect(takeIn(vault, new Map([['lk:a', 'x']]), 'BARU777', [])).toBe(false)
    expect(lastImport(vault)).toBeUndefined()
    expect(undoImport(vault)).toEqual({ restored: 0, kept: 0 })
  })

  test('can be undone with the person and all values as before, except what was changed since', () => {
    const on = device()
    const first = on.openTab().vault
    saveNote(first, 'punyaku')
    const { person } = first.device
    const changes = new Map([
      [first.keyOf('notes', 'catatan'), incoming('dari berkas')],
      [first.keyOf('notes', 'lain'), incoming('dari berkas')],
    ])
    takeIn(first, changes, person, ['FILE777'])
    const after = on.openTab()
    saveNote(after.vault, 'diubah sesudahnya', 'lain')
    expect(undoImport(after.vault)).toEqual({ restored: 2, kept: 1 })
    const next = on.openTab().vault
    expect(next.device).toEqual({ person, aliases: [] })
    expect(noteIn(next)).toEqual({ a: 'punyaku' })
    expect(texts(durable(savedNotes, 'lain', next).get())).toEqual({ a: 'diubah sesudahnya' })
  })

  test('can be kept for good', () => {
    const on = device()
    const { vault } = on.openTab()
    takeIn(vault, new Map([[vault.keyOf('notes', 'catatan'), incoming('x')]]), vault.device.person, [])
    keepImport(vault)
    expect(lastImport(vault)).toBeUndefined()
    expect(noteIn(on.openTab().vault)).toEqual({ a: 'x' })
  })
})

test('a tab that was open during an import merges it and loses nothing of its own', async () => {
  const on = device()
  const open = on.openTab()
  const $notes = durable(savedNotes, 'catatan', open.vault)
  $notes.change(write('b', 'sedang diketik'))
  const { vault } = on.openTab()
  takeIn(
    vault,
    new Map([[vault.keyOf('notes', 'catatan'), incoming('dari berkas')]]),
    vault.device.person,
    [],
  )
  open.hearOthers()
  open.runTimers()
  await settle()
  expect(noteIn(on.openTab().vault)).toEqual({ a: 'dari berkas', b: 'sedang diketik' })
})
