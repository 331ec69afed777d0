import { describe, expect, test } from 'vitest'
import { savedNotes, texts, write } from '../../tests/support/notes.ts'
import {
  blockedStorage,
  clockAt,
  device,
  fullStorage,
  memoryStorage,
  type Tab,
  throwingStorage,
} from '../../tests/support/storages.ts'
import { durable } from './durable.ts'

function notesIn(tab: Tab) {
  return durable(savedNotes, 'catatan', tab.vault)
}

/** What the next page that is opened shows. */
function reopened(on: ReturnType<typeof device>) {
  return texts(notesIn(on.openTab()).get())
}

describe('while there is room', () => {
  test('shows a change at once and says that it is not saved yet', () => {
    const tab = device().openTab()
    const $notes = notesIn(tab)
    $notes.change(write('a', 'Halo'))
    expect(texts($notes.get())).toEqual({ a: 'Halo' })
    expect(tab.vault.$saving.get()).toEqual({ kind: 'pending' })
    expect(tab.vault.hasUnsaved()).toBe(true)
  })

  test('says "saved" with the time once the value stands in storage', () => {
    const on = device({ clock: clockAt('09:00') })
    const tab = on.openTab()
    notesIn(tab).change(write('a', 'Halo'))
    tab.runTimers()
    expect(tab.vault.$saving.get()).toEqual({ kind: 'saved', at: on.clock.now() })
    expect(tab.vault.hasUnsaved()).toBe(false)
    expect(reopened(on)).toEqual({ a: 'Halo' })
  })

  test('writes many quick changes together, once', () => {
    const on = device()
    const tab = on.openTab()
    const $notes = notesIn(tab)
    for (const letter of 'Halo warga') $notes.change(write('a', letter))
    tab.runTimers()
    const raw = tab.vault.readStored(tab.vault.keyOf('notes', 'catatan'))
    expect(JSON.parse(raw ?? '')).toMatchObject({ v: 2, rev: 1 })
  })

  test('keeps what was typed just before the page was left', () => {
    const on = device()
    const tab = on.openTab()
    notesIn(tab).change(write('a', 'Kata terakhir'))
    tab.leave()
    expect(reopened(on)).toEqual({ a: 'Kata terakhir' })
  })

  test('counts nothing as changed when a change gives back the same value', () => {
    const tab = device().openTab()
    notesIn(tab).change((old) => old)
    expect(tab.vault.$saving.get()).toEqual({ kind: 'idle' })
    expect(tab.vault.hasUnsaved()).toBe(false)
  })

  test('writes nothing when a page is only opened', () => {
    const storage = memoryStorage()
    const on = device({ storage })
    on.openTab()
    const before = storage.contents()
    const tab = on.openTab()
    notesIn(tab)
    tab.runTimers()
    tab.leave()
    expect(storage.contents()).toEqual(before)
  })

  test('gives every change a later moment, also when the clock was set back', () => {
    const on = device({ clock: clockAt('09:00') })
    const first = on.openTab()
    notesIn(first).change(write('a', 'pukul sembilan'))
    first.runTimers()
    on.clock.setTo('07:00')
    const second = on.openTab()
    const $notes = notesIn(second)
    $notes.change(write('b', 'pukul tujuh'))
    $notes.change(write('a', 'diubah pukul tujuh'))
    const { a, b } = $notes.get().notes
    expect(b?.at).toBeGreaterThan(clockAt('09:00').now())
    expect(a?.at).toBeGreaterThan(b?.at ?? 0)
    second.runTimers()
    expect(reopened(on)).toEqual({ a: 'diubah pukul tujuh', b: 'pukul tujuh' })
  })

  test('can read back what it wrote even after an absurd moment stood in storage', () => {
    const on = device()
    const key = on.openTab().vault.keyOf('notes', 'catatan')
    const item = { at: 1, by: 'ABC', value: 'Lama' }
    const data = { notes: { a: item } }
    on.storage?.setItem(key, JSON.stringify({ v: 2, at: Number.MAX_SAFE_INTEGER, rev: 1, data }))
    const tab = on.openTab()
    notesIn(tab).change(write('b', 'Baru'))
    tab.runTimers()
    const next = on.openTab()
    expect(texts(notesIn(next).get())).toEqual({ a: 'Lama', b: 'Baru' })
    expect(next.vault.$troubles.get().unreadable).toBeUndefined()
  })
})

describe('when storage is full', () => {
  const long = 'x'.repeat(500)

  test('keeps the typed value in memory and says so', () => {
    const tab = device({ storage: fullStorage(400) }).openTab()
    const $notes = notesIn(tab)
    $notes.change(write('a', long))
    tab.runTimers()
    expect(texts($notes.get())).toEqual({ a: long })
    expect(tab.vault.$saving.get()).toEqual({ kind: 'failed' })
    expect(tab.vault.$troubles.get().full).toBe(true)
    expect(tab.vault.hasUnsaved()).toBe(true)
    expect([...tab.vault.snapshot().values()].join()).toContain(long)
  })

  test('leaves what was saved before as it was', () => {
    const storage = fullStorage(400)
    const on = device({ storage })
    const tab = on.openTab()
    const $notes = notesIn(tab)
    $notes.change(write('a', 'Pendek'))
    tab.runTimers()
    $notes.change(write('a', long))
    tab.runTimers()
    expect(reopened(on)).toEqual({ a: 'Pendek' })
  })

  test('saves at the next change once there is room again, and takes the notice back', () => {
    const storage = fullStorage(400)
    const on = device({ storage })
    const tab = on.openTab()
    const $notes = notesIn(tab)
    $notes.change(write('a', long))
    tab.runTimers()
    storage.limit = 5000
    $notes.change(write('b', 'Ada tempat'))
    tab.runTimers()
    expect(tab.vault.$saving.get().kind).toBe('saved')
    expect(tab.vault.$troubles.get().full).toBe(false)
    expect(tab.vault.hasUnsaved()).toBe(false)
    expect(reopened(on)).toEqual({ a: long, b: 'Ada tempat' })
  })

  test('tries again when the page is left, in case there is room by then', () => {
    const storage = fullStorage(400)
    const on = device({ storage })
    const tab = on.openTab()
    notesIn(tab).change(write('a', long))
    tab.runTimers()
    storage.limit = 5000
    tab.leave()
    expect(reopened(on)).toEqual({ a: long })
  })

  test('keeps the notice as long as one value is not saved, whatever else could be saved', () => {
    const on = device({ storage: fullStorage(600) })
    const tab = on.openTab()
    notesIn(tab).change(write('a', long))
    durable(savedNotes, 'lain', tab.vault).change(write('b', 'Pendek'))
    tab.runTimers()
    expect(tab.vault.$saving.get().kind).toBe('failed')
    expect(tab.vault.$troubles.get().full).toBe(true)
  })

  test('lets the page be left without a warning once the values are in a file', () => {
    const tab = device({ storage: fullStorage(400) }).openTab()
    notesIn(tab).change(write('a', long))
    tab.runTimers()
    tab.vault.noteFileSaved()
    expect(tab.vault.hasUnsaved()).toBe(false)
  })
})

describe.each([
  ['is missing', blockedStorage],
  ['throws at every use', throwingStorage],
])('when storage %s', (_, storage) => {
  test('opens the page, keeps the typed value in memory and says that storage is blocked', () => {
    const tab = device({ storage: storage() }).openTab()
    const $notes = notesIn(tab)
    $notes.change(write('a', 'Halo'))
    tab.runTimers()
    tab.leave()
    expect(texts($notes.get())).toEqual({ a: 'Halo' })
    expect(tab.vault.$saving.get()).toEqual({ kind: 'failed' })
    expect(tab.vault.$troubles.get().blocked).toBe(true)
    expect([...tab.vault.snapshot().values()].join()).toContain('Halo')
  })
})

describe('when another person was started in another tab', () => {
  test('never writes again and says why', () => {
    const storage = memoryStorage()
    const on = device({ storage })
    const tab = on.openTab()
    const $notes = notesIn(tab)
    const other = on.openTab()
    storage.setItem(other.vault.deviceKey('person'), JSON.stringify({ person: 'BARU777', aliases: [] }))
    const before = storage.contents()
    $notes.change(write('a', 'Milik orang pertama'))
    tab.runTimers()
    tab.leave()
    expect(storage.contents()).toEqual(before)
    expect(tab.vault.$troubles.get().switched).toBe(true)
    expect(texts($notes.get())).toEqual({ a: 'Milik orang pertama' })
  })

  test('says so as soon as it hears of it', () => {
    const on = device()
    const tab = on.openTab()
    const other = on.openTab()
    other.vault.platform.storage?.setItem(other.vault.deviceKey('person'), '{"person":"BARU777"}')
    tab.hearOthers()
    expect(tab.vault.$troubles.get().switched).toBe(true)
  })
})
