import { describe, expect, test } from 'vitest'
import { savedNotes, texts, write } from '../../tests/support/notes.ts'
import { blockedStorage, device, fullStorage, memoryAside } from '../../tests/support/storages.ts'
import { durable } from './durable.ts'

/** Two pages, the first with notes that are written. */
function withNotes(parts: Parameters<typeof device>[0] = {}) {
  const on = device(parts)
  const [one, two] = [on.openTab(), on.openTab()]
  const $one = durable(savedNotes, 'catatan', one.vault)
  $one.change(write('a', 'Halo'))
  one.runTimers()
  return { on, one, two, $one, key: one.vault.keyOf('notes', 'catatan') }
}

describe('removing for good', () => {
  test('leaves nothing in storage and nothing on the page', () => {
    const { one, $one, key } = withNotes()
    $one.remove()
    one.runTimers()
    expect(one.vault.readStored(key)).toBe(null)
    expect(one.vault.snapshot().size).toBe(0)
    expect(texts($one.get())).toEqual({})
  })

  test('does not write a change back that waited', () => {
    const { one, $one, key } = withNotes()
    $one.change(write('b', 'lagi'))
    $one.remove()
    one.runTimers()
    one.leave()
    expect(one.vault.readStored(key)).toBe(null)
  })

  test('keeps what is written after', () => {
    const { on, one, $one } = withNotes()
    $one.remove()
    $one.change(write('b', 'baru'))
    one.runTimers()
    expect(texts(durable(savedNotes, 'catatan', on.openTab().vault).get())).toEqual({ b: 'baru' })
  })

  test('takes nothing from a tab that goes on writing', () => {
    const { one, two, $one, key } = withNotes()
    const $two = durable(savedNotes, 'catatan', two.vault)
    $one.remove()
    two.hearOthers()
    expect(texts($two.get())).toEqual({ a: 'Halo' })
    $two.change(write('b', 'lagi'))
    two.runTimers()
    expect(one.vault.readStored(key)).toContain('Halo')
  })

  test('forgets what found no room, and says that there is room again', () => {
    const { one, $one } = withNotes({ storage: fullStorage(20) })
    expect(one.vault.$troubles.get().full).toBe(true)
    $one.remove()
    expect(one.vault.snapshot().size).toBe(0)
    expect(one.vault.$troubles.get().full).toBe(false)
  })

  test('forgets what only waits in memory', () => {
    const { one, $one } = withNotes({ storage: blockedStorage() })
    expect(one.vault.snapshot().size).toBe(1)
    $one.remove()
    expect(one.vault.snapshot().size).toBe(0)
  })

  test('does not come back when a broken value turns out to be safe only then', async () => {
    const aside = memoryAside()
    const on = device({ aside })
    const tab = on.openTab()
    const key = tab.vault.keyOf('notes', 'catatan')
    tab.vault.write(key, '{broken')
    aside.hold()
    const $notes = durable(savedNotes, 'catatan', tab.vault)
    $notes.remove()
    await aside.release()
    tab.runTimers()
    expect(tab.vault.readStored(key)).toBe(null)
  })

  test("does nothing to one person's work after another was started", () => {
    const { one, two, $one, key } = withNotes()
    two.vault.platform.storage?.setItem(two.vault.personKey, JSON.stringify({ person: 'LAIN', aliases: [] }))
    $one.remove()
    expect(one.vault.readStored(key)).toContain('Halo')
  })
})

test('a page hears of every key that another one writes or removes, until it stops', () => {
  const { one, two, $one, key } = withNotes()
  two.hearOthers()
  const heard: string[] = []
  const stop = two.vault.onAnyForeign((changed) => heard.push(changed))
  $one.change(write('b', 'lagi'))
  one.runTimers()
  $one.remove()
  two.hearOthers()
  expect(heard).toEqual([key, key])
  stop()
  $one.change(write('c', 'lagi'))
  one.runTimers()
  two.hearOthers()
  expect(heard).toHaveLength(2)
})
