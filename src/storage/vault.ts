/**
 * The one border between the course and the browser's storage. It knows the person, gives rising stamps, writes
 * and reads back, keeps what could not be written in memory, and says what is wrong.
 */
import { atom } from './atom.ts'
import { crc32 } from './crc32.ts'
import type { Person, Stamp } from './item.ts'
import { journalKey, removeQuietly, rollBackUnfinished } from './journal-start.ts'
import { personPrefix, toKey } from './keys.ts'
import { type DevicePerson, findPerson, madePerson, readDevicePerson } from './person.ts'
import type { Platform } from './platform.ts'

/** Longest time between a change and its writing, in milliseconds. */
const WRITE_WITHIN_MS = 300
/** Later moments are mistakes. Going on from one would soon give moments that no date can hold. */
const LATEST_STAMP = 8e15

/** What the save line shows. `saved.at` is milliseconds since 1970, after reading back. */
export type Saving =
  | { kind: 'idle' }
  | { kind: 'pending' }
  | { kind: 'saved'; at: number }
  | { kind: 'failed' }

/** What is wrong with storage, each lasting until it is solved. */
export interface Troubles {
  /** No room left. */
  full?: boolean
  /** The browser forbids storage. */
  blocked?: boolean
  /** Another person was started in another tab; this tab no longer writes. */
  switched?: boolean
  /** Storage works, but this viewer may forget it all when it is closed. */
  fleeting?: boolean
  /** Some values were written by a newer release and are left untouched. */
  newer?: boolean
  /** Photos are in memory alone, as the place for them is missing or full. */
  photos?: boolean
  /** Values that could not be read: raw text by key, for download. */
  unreadable?: { key: string; raw: string }[]
}

export type WriteResult = 'saved' | 'full' | 'blocked' | 'switched'

export type Vault = ReturnType<typeof createVault>

/** Opens storage for one page. Never throws, whatever the browser allows. */
export function createVault(platform: Platform) {
  const { course, storage } = platform
  const memory = new Map<string, string>()
  /** Keys whose value found no room. */
  const tooLong = new Set<string>()
  const flushers = new Set<() => boolean>()
  const listeners = new Map<string, (raw: string | null) => void>()
  const watchers = new Set<(key: string) => void>()
  const $saving = atom<Saving>({ kind: 'idle' })
  const $troubles = atom<Troubles>({})
  const note = (trouble: Troubles) => $troubles.set({ ...$troubles.get(), ...trouble })
  let newestStamp = 0
  let scheduled = false
  let lastFlushFailed = false

  const deviceKey = (id: string) => toKey({ course, person: '-', run: '-', feature: 'device', id })
  // In Chromium all local files share one storage, so each copy of the file says for itself whose it is.
  const personKey = deviceKey(platform.copy ? `person-${platform.copy}` : 'person')

  if (storage) rollBackUnfinished(storage, journalKey(course))
  else note({ blocked: true })
  if (storage && platform.fleeting) note({ fleeting: true })
  /** True while this copy of the file does not say whose it is, and others left work in the same storage. */
  let unclaimed = false
  const device = startPerson()

  /** What stands in the browser's storage now, not what waits in memory. */
  function readStored(key: string): string | null {
    try {
      return storage?.getItem(key) ?? null
    } catch {
      return null
    }
  }

  /** Writes one value and reads it back. What can't be written stays in memory. */
  function write(key: string, raw: string): WriteResult {
    if (isSwitched()) {
      memory.set(key, raw)
      note({ switched: true })
      return 'switched'
    }
    const result = tryWrite(key, raw)
    if (result === 'saved') memory.delete(key)
    else memory.set(key, raw)
    if (result === 'full') tooLong.add(key)
    else tooLong.delete(key)
    note({ full: tooLong.size > 0, blocked: $troubles.get().blocked || result === 'blocked' })
    return result
  }

  function tryWrite(key: string, raw: string): WriteResult {
    if (!storage) return 'blocked'
    try {
      storage.setItem(key, raw)
      return storage.getItem(key) === raw ? 'saved' : 'full'
    } catch (error) {
      return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'full'
    }
  }

  /** Another tab may have started another person since this tab began. */
  function isSwitched(): boolean {
    const current = readDevicePerson(readStored(personKey))
    return current !== undefined && current.person !== device.person
  }

  function startPerson(): DevicePerson {
    const known = readDevicePerson(readStored(personKey))
    if (known) return known
    const found = findPerson(storedKeys(), course)
    const fresh = { person: found ?? madePerson(platform.random), aliases: [] }
    unclaimed = found !== undefined && platform.copy !== undefined
    if (!unclaimed) tryWrite(personKey, JSON.stringify(fresh))
    return fresh
  }

  function storedKeys(): string[] {
    try {
      return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '').filter(Boolean)
    } catch {
      return []
    }
  }

  /** Everything of one person, as raw text by key: what is stored, and over it what waits in memory. */
  function snapshot(person: Person = device.person): Map<string, string> {
    const prefix = personPrefix(course, person)
    const keys = [...storedKeys(), ...memory.keys()].filter((key) => key.startsWith(prefix))
    return new Map(keys.map((key) => [key, memory.get(key) ?? readStored(key) ?? '']))
  }

  function flushAll() {
    scheduled = false
    lastFlushFailed = [...flushers].map((flush) => flush()).includes(false)
    if ($saving.get().kind !== 'idle') {
      $saving.set(lastFlushFailed ? { kind: 'failed' } : { kind: 'saved', at: platform.now() })
    }
  }

  function scheduleFlush() {
    $saving.set({ kind: 'pending' })
    if (scheduled) return
    scheduled = true
    platform.later(flushAll, WRITE_WITHIN_MS)
  }

  platform.onLeave(() => {
    if (scheduled || lastFlushFailed) flushAll()
  })
  platform.onForeignWrite((key, raw) => {
    if (key === personKey) {
      if (isSwitched()) note({ switched: true })
    } else {
      listeners.get(key)?.(raw)
      for (const watch of watchers) watch(key)
    }
  })

  return {
    platform,
    device,
    $saving,
    $troubles,
    note,
    deviceKey,
    /** Key of the record that says who works here. */
    personKey,
    /** True as long as nobody said whose work this copy of the file goes on with: see copies.ts. */
    isUnclaimed: () => unclaimed,
    readStored,
    write,
    storedKeys,
    snapshot,
    flushAll,
    scheduleFlush,
    isSwitched,

    /** What every key of this person begins with. */
    personPrefix: personPrefix(course, device.person),

    /** The key of a saved thing of this person. */
    keyOf: (feature: string, id: string, run = '-') =>
      toKey({ course, person: device.person, run, feature, id }),

    /** A moment later than every moment seen so far, also when the clock went back. */
    stamp(): Stamp {
      newestStamp = Math.max(platform.now(), newestStamp + 1)
      return newestStamp
    },

    /** Tells the vault of a moment read from storage or from a file. */
    observe(stamp: Stamp) {
      if (stamp <= LATEST_STAMP) newestStamp = Math.max(newestStamp, stamp)
    },

    /** Registers what to do when it is time to write; it returns false when it could not. */
    onFlush: (flush: () => boolean) => void flushers.add(flush),

    /** Registers what to do when another tab wrote the key. */
    onForeign: (key: string, run: (raw: string | null) => void) => void listeners.set(key, run),

    /** Registers what to do when another tab wrote or removed any key, for lists of things. @returns how to stop */
    onAnyForeign: (watch: (key: string) => void) =>
      watchers.add(watch) && (() => void watchers.delete(watch)),

    /** Removes a value for good, also what waits in memory; nothing after another person was started. */
    remove(key: string) {
      if (isSwitched()) return
      if (storage) removeQuietly(storage, key)
      for (const waiting of [memory, tooLong]) waiting.delete(key)
      note({ full: tooLong.size > 0 })
    },

    /** Sets a value aside that could not be read; true when it is safe and its key may be written again. */
    async setAside(key: string, raw: string, tell: boolean): Promise<boolean> {
      if (tell) {
        note({ unreadable: [...($troubles.get().unreadable ?? []), { key, raw }] })
      }
      return platform.aside.put(`${key}#${crc32(raw)}`, raw).catch(() => false)
    },

    /** True while something typed is not in storage: the page must not be left without a warning. */
    hasUnsaved: () => scheduled || lastFlushFailed,

    /** Forgets what waits in memory, when this person's work is removed on purpose. */
    forgetMemory() {
      memory.clear()
      lastFlushFailed = false
    },

    /** What could not be written is in a file now: leaving the page loses nothing until the next change. */
    noteFileSaved() {
      lastFlushFailed = false
    },

    /** Keeps what may not be written yet where a progress file finds it. */
    keepInMemory: (key: string, raw: string) => void memory.set(key, raw),
  }
}
