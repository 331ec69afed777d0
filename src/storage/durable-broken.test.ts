import { describe, expect, test } from 'vitest'
import { savedNotes, texts, write } from '../../tests/support/notes.ts'
import { device, memoryAside, memoryStorage, settle } from '../../tests/support/storages.ts'
import { durable } from './durable.ts'

const good = { at: 5, by: 'ABC1234', value: 'Masih terbaca' }
const broken = JSON.stringify({ v: 2, at: 5, rev: 3, data: { notes: { a: good, b: { at: 'rusak' } } } })
const newer = JSON.stringify({ v: 3, at: 5, rev: 3, data: { pages: [] } })
const old = JSON.stringify({ v: 1, at: 5, rev: 3, data: { note: 'Dari versi lama' } })

/** A device on which a raw value stands under the key of the notes. */
function deviceWith(raw: string, aside = memoryAside()) {
  const storage = memoryStorage()
  const on = device({ storage, aside })
  const key = on.openTab().vault.keyOf('notes', 'catatan')
  storage.setItem(key, raw)
  const open = () => {
    const tab = on.openTab()
    return { tab, $notes: durable(savedNotes, 'catatan', tab.vault) }
  }
  return { aside, storage, key, open, stored: () => storage.getItem(key) }
}

describe('a value that can not be read', () => {
  test('is set aside whole, is told of, and its readable items stay in use', async () => {
    const { aside, key, open } = deviceWith(broken)
    const { tab, $notes } = open()
    await settle()
    expect(texts($notes.get())).toEqual({ a: 'Masih terbaca' })
    expect(aside.raws()).toEqual([broken])
    expect(tab.vault.$troubles.get().unreadable).toEqual([{ key, raw: broken }])
  })

  test('is replaced by its readable items once it is safe, so that it is told of only once', async () => {
    const { open } = deviceWith(broken)
    const first = open()
    await settle()
    first.tab.runTimers()
    const { tab, $notes } = open()
    expect(texts($notes.get())).toEqual({ a: 'Masih terbaca' })
    expect(tab.vault.$troubles.get().unreadable).toBeUndefined()
  })

  test('is not written over before it is safe', async () => {
    const aside = memoryAside()
    const { open, stored } = deviceWith(broken, aside)
    aside.hold()
    const { tab, $notes } = open()
    $notes.change(write('c', 'Ditulis sementara itu'))
    tab.runTimers()
    tab.leave()
    expect(stored()).toBe(broken)
    expect(tab.vault.$saving.get().kind).toBe('failed')
    await aside.release()
    tab.runTimers()
    expect(tab.vault.$saving.get().kind).toBe('saved')
    expect(texts(open().$notes.get())).toEqual({ a: 'Masih terbaca', c: 'Ditulis sementara itu' })
  })

  test('stays byte for byte where IndexedDB is missing; what is typed goes into the progress file', async () => {
    const { open, stored, key } = deviceWith(broken, memoryAside({ available: false }))
    const { tab, $notes } = open()
    await settle()
    $notes.change(write('c', 'Baru'))
    tab.runTimers()
    tab.leave()
    expect(stored()).toBe(broken)
    expect(tab.vault.hasUnsaved()).toBe(true)
    expect(tab.vault.snapshot().get(key)).toContain('Baru')
    expect(tab.vault.snapshot().get(key)).toContain('Masih terbaca')
  })

  test('stays where even asking for IndexedDB fails, and the page goes on', async () => {
    const aside = { ...memoryAside(), put: () => Promise.reject(new Error('Chunk not found')) }
    const { open, stored } = deviceWith(broken, aside)
    const { $notes } = open()
    await settle()
    expect(stored()).toBe(broken)
    expect(texts($notes.get())).toEqual({ a: 'Masih terbaca' })
  })

  test('is set aside too when another tab wrote it, and nothing of this tab is lost', async () => {
    const { aside, open, storage, key } = deviceWith('')
    const { tab, $notes } = open()
    $notes.change(write('mine', 'Punyaku'))
    storage.setItem(key, broken)
    tab.runTimers()
    await settle()
    tab.runTimers()
    expect(aside.raws()).toEqual([broken])
    expect(texts(open().$notes.get())).toEqual({ a: 'Masih terbaca', mine: 'Punyaku' })
  })
})

describe('a value of a newer release', () => {
  test('is left byte for byte and told of, whatever is done on the page', async () => {
    const { aside, open, stored } = deviceWith(newer)
    const { tab, $notes } = open()
    $notes.change(write('a', 'Ditulis dengan versi lama'))
    tab.runTimers()
    tab.leave()
    await settle()
    expect(stored()).toBe(newer)
    expect(aside.raws()).toEqual([])
    expect(tab.vault.$troubles.get().newer).toBe(true)
    expect(texts($notes.get())).toEqual({ a: 'Ditulis dengan versi lama' })
  })

  test('is left also when it arrives while the page is open', () => {
    const { open, storage, key, stored } = deviceWith('')
    const { tab, $notes } = open()
    storage.setItem(key, newer)
    $notes.change(write('a', 'Baru'))
    tab.runTimers()
    tab.leave()
    expect(stored()).toBe(newer)
  })

  test('is left also when it replaced a broken value that was just being set aside', async () => {
    const aside = memoryAside()
    const { open, storage, key, stored } = deviceWith(broken, aside)
    aside.hold()
    const { tab, $notes } = open()
    storage.setItem(key, newer)
    $notes.change(write('a', 'Baru'))
    tab.runTimers()
    await aside.release()
    tab.runTimers()
    tab.leave()
    expect(stored()).toBe(newer)
  })

  test('no longer stops writing once a readable value stands in its place', () => {
    const { open, storage, key } = deviceWith(newer)
    const { tab, $notes } = open()
    $notes.change(write('a', 'Baru'))
    storage.setItem(key, JSON.stringify({ v: 2, at: 5, rev: 1, data: { notes: { b: good } } }))
    tab.runTimers()
    expect(texts(open().$notes.get())).toEqual({ a: 'Baru', b: 'Masih terbaca' })
  })
})

describe('a value of an older version', () => {
  test('is carried over to the version of today, and its raw text is kept aside', async () => {
    const { aside, open } = deviceWith(old)
    const { tab, $notes } = open()
    await settle()
    expect(texts($notes.get())).toEqual({ first: 'Dari versi lama' })
    expect(aside.raws()).toEqual([old])
    expect(tab.vault.$troubles.get()).toEqual({})
  })

  test('stands in its own form until something is changed', async () => {
    const { open, stored } = deviceWith(old)
    const { tab } = open()
    await settle()
    tab.runTimers()
    tab.leave()
    expect(stored()).toBe(old)
  })

  test('merges with what is written afterwards', () => {
    const { open, stored } = deviceWith(old)
    const { tab, $notes } = open()
    $notes.change(write('b', 'Baru'))
    tab.runTimers()
    expect(JSON.parse(stored() ?? '')).toMatchObject({ v: 2, rev: 4 })
    expect(texts(open().$notes.get())).toEqual({ first: 'Dari versi lama', b: 'Baru' })
  })
})
