/**
 * The part of the journal that every page needs: mending, at its start, what a crash in the middle of an import
 * left behind.
 */
import { toKey } from './keys.ts'
import type { RawStorage } from './platform.ts'
import { either, exactly, fields, type Reader, record, stamp, text } from './reader.ts'

export interface Journal {
  state: 'writing' | 'done'
  at: number
  /** Raw values before the change; null where there was none. */
  before: Record<string, string | null>
  /** Checksum of each new value, to see at undo what was changed since. */
  after: Record<string, string>
}

/** Where the journal of a course stands. */
export function journalKey(course: string): string {
  return toKey({ course, person: '-', run: '-', feature: 'device', id: 'journal' })
}

/** Mends what a crash in the middle of `writeTogether` left behind. */
export function rollBackUnfinished(storage: RawStorage, key: string): void {
  const journal = readJournal(storage, key)
  if (journal?.state !== 'writing') return
  // Where storage refuses now, the next start tries again.
  if (restore(storage, journal.before)) removeQuietly(storage, key)
}

/**
 * Puts raw values back as they were; null stands for none.
 * @returns false when storage refused
 */
export function restore(storage: RawStorage, before: Record<string, string | null>): boolean {
  const growth = ([name, raw]: [string, string | null]) =>
    (raw?.length ?? -name.length) - (storage.getItem(name)?.length ?? 0)
  try {
    // What gets shorter comes first: it makes room for what gets longer.
    for (const [name, raw] of Object.entries(before).sort((a, b) => growth(a) - growth(b))) {
      if (raw === null) storage.removeItem(name)
      else if (raw !== storage.getItem(name)) storage.setItem(name, raw)
    }
    return true
  } catch {
    return false
  }
}

/** Removes a key where anything can be removed. */
export function removeQuietly(storage: RawStorage, key: string): void {
  try {
    storage.removeItem(key)
  } catch {
    // Where nothing can be removed nothing was written either.
  }
}

/** Reads the journal; undefined when there is none or it is damaged. */
export function readJournal(storage: RawStorage, key: string): Journal | undefined {
  try {
    const read = journal(JSON.parse(storage.getItem(key) ?? 'null'))
    return read?.whole ? read.value : undefined
  } catch {
    return undefined
  }
}

const raw = text(Infinity)
const rawOrNone: Reader<string | null> = (value) => (value === null ? { value, whole: true } : raw(value))
const journal: Reader<Journal> = fields({
  state: either(exactly('writing'), exactly('done')),
  at: stamp,
  before: record(rawOrNone),
  after: record(raw),
})
