/**
 * A store whose value is kept: memory first, written soon after, merged with what other tabs wrote, never
 * overwriting what it could not read. See docs/decisions/005-durable-stores.md.
 */
import { atom, type ReadableAtom } from './atom.ts'
import type { Person, Stamp } from './item.ts'
import { pageVault } from './page-vault.ts'
import { open, type SavedFormat } from './saved-format.ts'
import type { Vault } from './vault.ts'

/** A kept value. Read it like any store; change it only through `change`. */
export interface Durable<T> extends ReadableAtom<T> {
  /** Applies a pure change. The same value returned means no change. */
  change(apply: (data: T, now: { at: Stamp; by: Person }) => T): void
  /** Removes what is kept, for good, and is empty after. What is written later, here or in another tab, is kept again. */
  remove(): void
}

/**
 * The store of one saved thing.
 * @param id content id or made id, the last part of the key
 */
export function durable<T>(format: SavedFormat<T>, id: string, vault: Vault = pageVault): Durable<T> {
  const key = vault.keyOf(format.feature, id)
  let seenRaw = vault.readStored(key)
  let rev = 0
  let dirty = false
  /** Why nothing may be written under the key: a newer release wrote it, or its broken value is not safe yet. */
  let hold: 'newer' | 'unsafe' | undefined
  /** Removed, and nothing was changed since. */
  let isGone = false
  const $data = atom<T>(take(seenRaw) ?? format.empty())

  /** Reads a raw value and returns its data; notes what has to be done about it. */
  function take(raw: string | null): T | undefined {
    const opened = open(format, raw)
    // What was held back for has just been replaced.
    hold = undefined
    if (opened.status === 'none') return undefined
    if (opened.status === 'newer') {
      hold = 'newer'
      vault.note({ newer: true })
      return undefined
    }
    if (opened.status === 'broken') {
      hold = 'unsafe'
      void vault.setAside(key, raw ?? '', true).then((safe) => safe && release(raw))
      return opened.data
    }
    rev = Math.max(rev, opened.saved.rev)
    vault.observe(opened.saved.at)
    if (opened.migratedFrom !== undefined) void vault.setAside(key, raw ?? '', false)
    return opened.saved.data
  }

  /** A broken value is safe; meanwhile another one may have come in its place. */
  function release(raw: string | null) {
    if (raw === seenRaw) hold = undefined
    if (!isGone) markDirty()
  }

  function markDirty() {
    dirty = true
    vault.scheduleFlush()
  }

  function flush(): boolean {
    if (!dirty) return true
    const raw = vault.readStored(key)
    // Another tab wrote since: without a lock this is the moment to see it, whatever events are still to come.
    if (raw !== seenRaw) mergeIn(raw)
    const text = JSON.stringify({ v: format.version, at: vault.stamp(), rev: rev + 1, data: $data.get() })
    if (hold === 'unsafe') vault.keepInMemory(key, text)
    if (hold || vault.write(key, text) !== 'saved') return false
    rev += 1
    seenRaw = text
    dirty = false
    return true
  }

  /** Merges another tab's value in; true when ours holds more than theirs. */
  function mergeIn(raw: string | null): boolean {
    seenRaw = raw
    const theirs = take(raw)
    if (theirs === undefined) return false
    const mine = $data.get()
    const merged = format.merge(mine, theirs)
    if (JSON.stringify(merged) !== JSON.stringify(mine)) $data.set(merged)
    // In their order: a mere difference in order would make two tabs answer each other for ever.
    return JSON.stringify(format.merge(theirs, mine)) !== JSON.stringify(theirs)
  }

  vault.onFlush(flush)
  vault.onForeign(key, (raw) => {
    if (raw !== null && mergeIn(raw)) markDirty()
  })

  return Object.assign($data, {
    change(apply: (data: T, now: { at: Stamp; by: Person }) => T) {
      const before = $data.get()
      const after = apply(before, { at: vault.stamp(), by: vault.device.person })
      if (after === before) return
      isGone = false
      $data.set(after)
      markDirty()
    },
    remove() {
      vault.remove(key)
      isGone = true
      dirty = false
      hold = undefined
      seenRaw = vault.readStored(key)
      $data.set(format.empty())
    },
  })
}
