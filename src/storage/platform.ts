/**
 * What storage needs from its surroundings, as one object, so that tests can supply a full, blocked or late one.
 */

import { crc32 } from './crc32.ts'
import type { KeptPhoto } from './photo.ts'

/** The part of `Storage` that is used. `setItem` may throw when there is no room. */
export interface RawStorage {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Long-term place for values that could not be read; undefined where the browser offers none. */
export interface AsidePlace {
  put(key: string, raw: string): Promise<boolean>
  all(): Promise<{ key: string; raw: string }[]>
  remove(key: string): Promise<void>
}

/** Long-term place for photos. Nothing in it throws: what fails is false, undefined or empty. */
export interface PhotoPlace {
  /** True only when the photo was read back the same. */
  put(key: string, photo: KeptPhoto): Promise<boolean>
  get(key: string): Promise<KeptPhoto | undefined>
  keys(): Promise<string[]>
  remove(key: string): Promise<void>
}

export interface Platform {
  /** Course id, the second part of every key. */
  course: string
  /** Tells copies of the single file apart that share one storage; undefined where the course is a site. */
  copy: string | undefined
  /** True where the browser may forget everything when the page is closed, as viewers of attachments do. */
  fleeting: boolean
  /** Undefined where the browser forbids storage. */
  storage: RawStorage | undefined
  /** Milliseconds since 1970 by the device's clock, which may be wrong or go back. */
  now(): number
  /** Random bytes; must work on plain http, so never `randomUUID`. */
  random(bytes: Uint8Array<ArrayBuffer>): Uint8Array
  /** Calls back once after about `ms` milliseconds. */
  later(run: () => void, ms: number): void
  /** Calls back when the page may be about to end: hidden, or left. */
  onLeave(run: () => void): void
  /** Calls back when another tab wrote or removed a key. */
  onForeignWrite(run: (key: string, raw: string | null) => void): void
  aside: AsidePlace
  /** The place for photos, fetched when it is first needed; undefined where it can't be fetched. */
  photos(): Promise<PhotoPlace | undefined>
}

/** The browser of this page. While a page is built there is none: storage is missing and nothing ever happens. */
export function pagePlatform(): Platform {
  const page = typeof document === 'undefined' ? undefined : document
  return {
    course: page?.documentElement.dataset.course ?? 'course',
    copy: page?.documentElement.dataset.file && crc32(location.pathname),
    fleeting: page !== undefined && !/^(https?|file):$/.test(location.protocol),
    storage: openStorage(),
    now: () => Date.now(),
    random: (bytes) => crypto.getRandomValues(bytes),
    later: (run, ms) => void setTimeout(run, ms),
    onLeave(run) {
      if (page) addEventListener('pagehide', run)
      page?.addEventListener('visibilitychange', () => {
        if (page.visibilityState === 'hidden') run()
      })
    },
    onForeignWrite(run) {
      if (!page) return
      addEventListener('storage', ({ key, newValue, storageArea }) => {
        if (key !== null && storageArea === openStorage()) run(key, newValue)
      })
    },
    aside: {
      // Where the chunk can't be fetched, nothing is set aside and the value stays where it is.
      put: async (key, raw) => (await place())?.put(key, raw) ?? false,
      all: async () => (await place())?.all() ?? [],
      remove: async (key) => (await place())?.remove(key),
    },
    photos: () => import('./photo-place.ts').catch(() => undefined),
  }
}

const place = () => import('./aside-place.ts').catch(() => undefined)

/** Reading `window.localStorage` itself throws where cookies are blocked, and where there is no window. */
function openStorage(): RawStorage | undefined {
  try {
    return window.localStorage ?? undefined
  } catch {
    return undefined
  }
}
