import { describe, expect, test } from 'vitest'
import { savedNotes, texts, write } from '../../tests/support/notes.ts'
import { clockAt, device, memoryStorage, randomBytes, type Tab } from '../../tests/support/storages.ts'
import { beginAnew, goOnAs, worksIn } from './copies.ts'
import { durable } from './durable.ts'

const noteIn = ({ vault }: Tab) => texts(durable(savedNotes, 'catatan', vault).get())
function saveNote({ vault }: Tab, value: string, id = 'catatan') {
  durable(savedNotes, id, vault).change(write('a', value))
  vault.flushAll()
}

describe('a copy of the single file', () => {
  const storage = memoryStorage()
  const random = randomBytes()
  const opens = (copy: string, clock = clockAt('09:00')) => device({ storage, copy, clock, random }).openTab()

  test('asks nothing where nobody worked before', () => {
    const tab = opens('unduhan')
    expect(tab.vault.isUnclaimed()).toBe(false)
    saveNote(tab, 'punya Ani')
  })

  test('goes on without a question where it was opened before', () => {
    const tab = opens('unduhan')
    expect(tab.vault.isUnclaimed()).toBe(false)
    expect(noteIn(tab)).toEqual({ a: 'punya Ani' })
  })

  test('at another place asks whose work to go on with, again and again until somebody answers', () => {
    expect(opens('flashdisk').vault.isUnclaimed()).toBe(true)
    const tab = opens('flashdisk')
    expect(tab.vault.isUnclaimed()).toBe(true)
    const [work] = worksIn(tab.vault)
    expect(work).toMatchObject({ things: 1 })
    goOnAs(tab.vault, work?.person ?? '')
    const after = opens('flashdisk')
    expect(after.vault.isUnclaimed()).toBe(false)
    expect(noteIn(after)).toEqual({ a: 'punya Ani' })
  })

  test('begins anew for somebody else, and each place keeps its person', () => {
    beginAnew(opens('meja-lain').vault)
    const budi = opens('meja-lain', clockAt('11:00'))
    expect(budi.vault.isUnclaimed()).toBe(false)
    expect(noteIn(budi)).toEqual({})
    saveNote(budi, 'punya Budi')
    expect(noteIn(opens('meja-lain'))).toEqual({ a: 'punya Budi' })
    expect(noteIn(opens('unduhan'))).toEqual({ a: 'punya Ani' })
  })

  test('offers the work that changed last first', () => {
    const works = worksIn(opens('unduhan').vault)
    expect(works).toHaveLength(2)
    expect(works[0]?.at).toBeGreaterThan(works[1]?.at ?? 0)
  })

  test('of a site never asks', () => {
    expect(device({ storage }).openTab().vault.isUnclaimed()).toBe(false)
  })
})

test('Work that can not be read still counts as work', () => {
  const storage = memoryStorage([['lk:kursus:ABC1234:-:quiz:satu', '{"v":']])
  const { vault } = device({ storage, copy: 'satu' }).openTab()
  expect(vault.isUnclaimed()).toBe(true)
  expect(worksIn(vault)).toEqual([{ person: 'ABC1234', things: 1, at: 0 }])
})

test('A viewer that may forget everything is told of, unless it keeps nothing at all', () => {
  expect(device({ fleeting: true }).openTab().vault.$troubles.get()).toEqual({ fleeting: true })
  expect(device({ fleeting: true, storage: undefined }).openTab().vault.$troubles.get()).toEqual({
    blocked: true,
  })
})
