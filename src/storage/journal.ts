/**
 * Many keys changed as one: whole or not at all. The journal holds what stood there before; an unfinished one is
 * rolled back at the next start, a finished one is the undo.
 */
import { crc32 } from './crc32.ts'
import { type Journal, readJournal, removeQuietly, restore, rollBackUnfinished } from './journal-start.ts'
import type { RawStorage } from './platform.ts'

/** The outcome of an undo. `kept` counts values that were changed since and therefore stay. */
export interface Undone {
  restored: number
  kept: number
}

/**
 * Writes all `changes` or none of them.
 * @param at milliseconds since 1970, shown with the undo
 * @returns false when there was no room; storage is then as before
 */
export function writeTogether(
  storage: RawStorage,
  key: string,
  changes: Map<string, string>,
  at: number,
): boolean {
  const before: Journal['before'] = {}
  const after: Journal['after'] = {}
  const journal: Journal = { state: 'writing', at, before, after }
  let earlier: string | null = null
  try {
    earlier = storage.getItem(key)
    for (const [name, raw] of changes) {
      before[name] = storage.getItem(name)
      after[name] = crc32(raw)
    }
    storage.setItem(key, JSON.stringify(journal))
    for (const [name, raw] of changes) storage.setItem(name, raw)
    storage.setItem(key, JSON.stringify({ ...journal, state: 'done' } satisfies Journal))
    return true
  } catch {
    // Where storage refuses even this, the journal stays unfinished and the next start mends it.
    if (restore(storage, before)) restore(storage, { [key]: earlier })
    return false
  }
}

/** When the last change that can be undone was made, in milliseconds since 1970; undefined when there is none. */
export function undoableSince(storage: RawStorage, key: string): number | undefined {
  const journal = readJournal(storage, key)
  return journal?.state === 'done' ? journal.at : undefined
}

/** Takes the last change back, except for values that were changed since. */
export function undo(storage: RawStorage, key: string): Undone {
  const journal = readJournal(storage, key)
  if (journal?.state !== 'done') return { restored: 0, kept: 0 }
  const untouched = Object.entries(journal.before).filter(
    ([name]) => crc32(storage.getItem(name) ?? '') === journal.after[name],
  )
  const all = Object.keys(journal.before).length
  // As an unfinished write: when the device stops in the middle, the next start ends it.
  const unfinished: Journal = {
    ...journal,
    state: 'writing',
    before: Object.fromEntries(untouched),
    after: {},
  }
  if (!restore(storage, { [key]: JSON.stringify(unfinished) })) return { restored: 0, kept: all }
  rollBackUnfinished(storage, key)
  return { restored: untouched.length, kept: all - untouched.length }
}

/** Keeps the last change for good and frees the room of its journal. */
export function forgetUndo(storage: RawStorage, key: string): void {
  removeQuietly(storage, key)
}
