/**
 * A device for tests: its storage, its clock, its place for unreadable values, and tabs that share them. Every
 * trouble a browser can make is one of the storages below.
 */
import type { KeptPhoto } from '../../src/storage/photo.ts'
import type { AsidePlace, PhotoPlace, Platform, RawStorage } from '../../src/storage/platform.ts'
import { createVault, type Vault } from '../../src/storage/vault.ts'

/** A storage with room for everything. */
export function memoryStorage(values: Iterable<[string, string]> = []) {
  return fullStorage(Number.POSITIVE_INFINITY, values)
}

/** A storage that takes no more than `limit` characters of keys and values; the limit may be changed later. */
export function fullStorage(limit: number, values: Iterable<[string, string]> = []) {
  const kept = new Map(values)
  const size = () => [...kept].reduce((sum, [key, value]) => sum + key.length + value.length, 0)
  return {
    limit,
    /** What is stored, for comparing. */
    contents: () => Object.fromEntries(kept),
    get length() {
      return kept.size
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      const grown = size() - (kept.get(key)?.length ?? -key.length) + value.length
      if (grown > this.limit) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      kept.set(key, value)
    },
    removeItem: (key: string) => void kept.delete(key),
  }
}

/** Where the browser offers no storage at all. */
export function blockedStorage(): undefined {
  return undefined
}

/** A storage whose every use is forbidden. */
export function throwingStorage(): RawStorage {
  const forbid = (): never => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
  return {
    get length() {
      return forbid()
    },
    key: forbid,
    getItem: forbid,
    setItem: forbid,
    removeItem: forbid,
  }
}

/** Lets `writes` changes through to the storage, then fails: once, or for ever as after a crash. */
export function failingAfter(writes: number, storage: RawStorage, how: 'once' | 'for-ever'): RawStorage {
  let done = 0
  const step = (run: () => void) => {
    done += 1
    const fails = how === 'once' ? done === writes + 1 : done > writes
    if (fails) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    run()
  }
  return {
    get length() {
      return storage.length
    },
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => step(() => storage.setItem(key, value)),
    removeItem: (key) => step(() => storage.removeItem(key)),
  }
}

/** A clock that stands at a time of 25 November 2026 until it is moved, forwards or back. */
export function clockAt(time: string) {
  const at = (text: string) => Date.parse(`2026-11-25T${text}:00Z`)
  let now = at(time)
  return {
    now: () => now,
    /** Sets it to another time of the same day, also an earlier one. */
    setTo: (text: string) => {
      now = at(text)
    },
    advance: (ms: number) => {
      now += ms
    },
  }
}

/** The place for unreadable values. It may be missing, and it may keep one waiting. */
export function memoryAside({ available = true } = {}) {
  const kept = new Map<string, string>()
  const waiting: (() => void)[] = []
  let held = false
  const place: AsidePlace = {
    async put(key, raw) {
      if (held) await new Promise<void>((go) => waiting.push(go))
      if (available) kept.set(key, raw)
      return available
    },
    all: async () => [...kept].map(([key, raw]) => ({ key, raw })),
    remove: async (key) => void kept.delete(key),
  }
  return {
    ...place,
    /** The raw values that are safe. */
    raws: () => [...kept.values()],
    /** From here on nothing is safe until `release`. */
    hold: () => {
      held = true
    },
    async release() {
      held = false
      for (const go of waiting.splice(0)) go()
      await settle()
    },
  }
}

/** The place for photos. It may refuse to keep any. */
export function memoryPhotos({ available = true } = {}) {
  const kept = new Map<string, KeptPhoto>()
  const place: PhotoPlace = {
    async put(key, photo) {
      if (on.available) kept.set(key, photo)
      return on.available
    },
    get: async (key) => kept.get(key),
    keys: async () => [...kept.keys()],
    remove: async (key) => void kept.delete(key),
  }
  const on = { ...place, available, kept }
  return on
}

/** Waits until every promise that can be kept is kept; no time passes. */
export function settle(): Promise<void> {
  return new Promise((done) => setImmediate(done))
}

/** One page that is open. */
export interface Tab {
  vault: Vault
  /** Lets the time pass until everything that was put off is done. */
  runTimers(): void
  /** The page is hidden or left. */
  leave(): void
  /** Takes notice of what other tabs wrote since; without this call the browser's events never arrive. */
  hearOthers(): void
}

type Write = [key: string, raw: string | null]

interface DeviceParts {
  storage?: RawStorage | undefined
  clock?: ReturnType<typeof clockAt>
  aside?: AsidePlace
  /** Undefined where the code for it can't be fetched. */
  photos?: PhotoPlace | undefined
  course?: string
  /** The copy of the single file that is opened. */
  copy?: string
  random?: Platform['random']
  fleeting?: boolean
}

/** A device on which pages can be opened. Without a word about it its storage has room. */
export function device(parts: DeviceParts = {}) {
  const storage = 'storage' in parts ? parts.storage : memoryStorage()
  const { clock = clockAt('09:00'), aside = memoryAside(), course = 'kursus', copy, fleeting = false } = parts
  const { random = randomBytes() } = parts
  const photos = 'photos' in parts ? parts.photos : memoryPhotos()
  const mailboxes: Write[][] = []

  function openTab(): Tab {
    const mailbox: Write[] = []
    mailboxes.push(mailbox)
    const timers: (() => void)[] = []
    const leavers: (() => void)[] = []
    const listeners: ((key: string, raw: string | null) => void)[] = []
    const tell = (key: string, raw: string | null) => {
      for (const other of mailboxes) if (other !== mailbox) other.push([key, raw])
    }
    const platform: Platform = {
      course,
      copy,
      fleeting,
      storage: storage && telling(storage, tell),
      now: clock.now,
      random,
      later: (run) => void timers.push(run),
      onLeave: (run) => void leavers.push(run),
      onForeignWrite: (run) => void listeners.push(run),
      aside,
      photos: async () => photos,
    }
    return {
      vault: createVault(platform),
      runTimers() {
        clock.advance(300)
        for (const run of timers.splice(0)) run()
      },
      leave: () => {
        for (const run of leavers) run()
      },
      hearOthers() {
        for (const [key, raw] of mailbox.splice(0)) for (const run of listeners) run(key, raw)
      },
    }
  }
  return { storage, clock, aside, openTab }
}

/** A storage that tells the other tabs of each change, as browsers do. */
function telling(storage: RawStorage, tell: (key: string, raw: string | null) => void): RawStorage {
  return {
    get length() {
      return storage.length
    },
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(key),
    setItem(key, value) {
      const changed = storage.getItem(key) !== value
      storage.setItem(key, value)
      if (changed) tell(key, value)
    },
    removeItem(key) {
      storage.removeItem(key)
      tell(key, null)
    },
  }
}

/** Bytes that differ at each call and are the same in each run. */
export function randomBytes() {
  let state = 1
  return (bytes: Uint8Array<ArrayBuffer>) =>
    bytes.map(() => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state >>> 16
    })
}
