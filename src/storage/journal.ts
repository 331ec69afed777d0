/**
 * Many keys changed as one: whole or not at all. The journal holds what stood there before; an unfinished one is
 * rolled back at the next start, a finished one is the undo.
 */
import { crc32 } from './crc32.ts'
import { toKey } from './keys.ts'
import type { RawStorage } from './platform.ts'

interface Journal {
  state: 'writing' | 'done'
  at: number
  /** Raw values before the change; null where there was none. */
  before: Record<string, string | null>
  /** Checksum of each new value, to see at undo what was changed since. */
  after: Record<string, string>
}

/** The outcome of an undo. `kept` counts values that were changed since and therefore stay. */
export interface Undone {
  restored: number
  kept: number
}

/** Where the journal of a course stands. */
export function journalKey(course: string): string {
  return toKey({ course, person: '-', run: '-', feature: 'device', id: 'journal' })
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
  try {
    for (const [name, raw] of changes) {
      before[name] = storage.getItem(name)
      after[name] = crc32(raw)
    }
    storage.setItem(key, JSON.stringify(journal))
    for (const [name, raw] of changes) storage.setItem(name, raw)
    storage.setItem(key, JSON.stringify({ ...journal, state: 'done' } satisfies Journal))
    return true
  } catch {
    restore(storage, before)
    removeQuietly(storage, key)
    return false
  }
}

/** Mends what a crash in the middle of `writeTogether` left behind. */
export function rollBackUnfinished(storage: RawStorage, key: string): void {
  const journal = readJournal(storage, key)
  if (journal?.state !== 'writing') return
  restore(storage, journal.before)
  removeQuietly(storage, key)
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
  restore(storage, Object.fromEntries(untouched))
  removeQuietly(storage, key)
  return { restored: untouched.length, kept: Object.keys(journal.before).length - untouched.length }
}

/** Keeps the last change for good and frees the room of its journal. */
export function forgetUndo(storage: RawStorage, key: string): void {
  removeQuietly(storage, key)
}

function restore(storage: RawStorage, before: Record<string, string | null>): void {
  // Removals first: they make room for the older, perhaps longer values.
  for (const [name, raw] of Object.entries(before)) if (raw === null) removeQuietly(storage, name)
  for (const [name, raw] of Object.entries(before)) if (raw !== null) storage.setItem(name, raw)
}

function removeQuietly(storage: RawStorage, key: string): void {
  try {
    storage.removeItem(key)
  } catch {
    // Where nothing can be removed nothing was written either.
  }
}

function readJournal(storage: RawStorage, key: string): Journal | undefined {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    return isJournal(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isJournal(value: unknown): value is Journal {
  if (typeof value !== 'object' || value === null) return false
  if (!('state' in value && 'at' in value && 'before' in value && 'after' in value)) return false
  return (
    (value.state === 'writing' || value.state === 'done') &&
    typeof value.at === 'number' &&
    isTexts(value.before) &&
    isTexts(value.after)
  )
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => text === null || typeof text === 'string')
  )
}
