/**
 * Photos of the person who works here. They are kept in IndexedDB, each under an id of its own, and never changed.
 * Where they can't be kept they stay in memory, and a notice lasts as long as that is so.
 */
import type { Person } from './item.ts'
import { journalKey } from './journal-start.ts'
import { fromKey, toKey } from './keys.ts'
import { madeId } from './made-id.ts'
import type { KeptPhoto, Photo } from './photo.ts'
import type { Vault } from './vault.ts'

export type Photos = ReturnType<typeof createPhotos>

/** Feature part of a photo's key. */
const FEATURE = 'photo'
/** A photo may come to the device well before the value that names it is written. In milliseconds. */
const YOUNG_FOR = 24 * 60 * 60 * 1000

const opened = new WeakMap<Vault, Photos>()

/** The photos of a page: the same for all who ask, for some may be in memory alone. */
export function photosOf(vault: Vault): Photos {
  const photos = opened.get(vault) ?? createPhotos(vault)
  opened.set(vault, photos)
  return photos
}

function createPhotos(vault: Vault) {
  const { platform } = vault
  /** What is not in IndexedDB, or not yet. */
  const waiting = new Map<string, KeptPhoto>()
  let queue = Promise.resolve()
  const keyFor = (person: Person, id: string) =>
    toKey({ course: platform.course, person, run: '-', feature: FEATURE, id })
  const keyOf = (id: string) => keyFor(vault.device.person, id)

  async function putWaiting() {
    // After the next person began, nothing of this one may come to the device again.
    const place = vault.isSwitched() ? undefined : await platform.photos()
    for (const [key, photo] of waiting) if (await place?.put(key, photo)) waiting.delete(key)
    vault.note({ photos: waiting.size > 0 })
    // The page says that not everything is saved, and asks before it is left.
    if (waiting.size > 0) vault.scheduleFlush()
  }

  async function read(id: string): Promise<Photo | undefined> {
    const key = keyOf(id)
    return waiting.get(key) ?? (await (await platform.photos())?.get(key))
  }

  vault.onFlush(() => !vault.$troubles.get().photos)

  return {
    /** Keeps a photo. What can't be kept stays in memory. @returns its id: a new one unless it has one */
    async keep({ bytes, type }: Photo, id: string = madeId(platform.random)): Promise<string> {
      if (await read(id)) return id
      waiting.set(keyOf(id), { bytes, type, at: platform.now() })
      // One after another, so that the notice never tells of a photo that is just on its way.
      queue = queue.then(putWaiting)
      await queue
      return id
    },

    /** Whether a person's photo is kept, and not in memory alone. */
    isKept: async (person: Person, id: string) =>
      (await (await platform.photos())?.get(keyFor(person, id))) !== undefined,

    /**
     * Keeps a photo for good before the page is loaded anew, maybe as another person's.
     * @returns false when it can't be kept, as nothing in memory would outlast that
     */
    async keepFor(person: Person, id: string, { bytes, type }: Photo): Promise<boolean> {
      const place = await platform.photos()
      return (await place?.put(keyFor(person, id), { bytes, type, at: platform.now() })) ?? false
    },

    /** A photo; undefined where it is not on this device. */
    read,

    /**
     * Removes the photos that nothing names. Those that came a short while ago stay, for what names them may not be
     * written yet.
     * @param isNamed whether anything that is kept names a photo, also what can be undone or lies in a bin
     * @returns the ids that were removed
     */
    async removeUnused(isNamed: (id: string) => boolean = namedBy(vault)): Promise<string[]> {
      // Where nothing can be read, nothing is known to be unused.
      const place = platform.storage && !vault.isSwitched() ? await platform.photos() : undefined
      const removed: string[] = []
      for (const key of (await place?.keys()) ?? []) {
        const { feature, id = '' } = (key.startsWith(vault.personPrefix) && fromKey(key)) || {}
        if (feature !== FEATURE || isNamed(id)) continue
        const { at = 0 } = (await place?.get(key)) ?? {}
        if (Math.abs(platform.now() - at) < YOUNG_FOR) continue
        await place?.remove(key)
        removed.push(id)
      }
      return removed
    },
  }
}

/**
 * Whether a photo is named by anything that is kept of this person, or by the undo of an import, wherever it stands
 * there. Steps of undo hold only what changed, which is a part of an id where one photo took the place of another: so
 * the middle of an id is looked for. Any seven letters of it are 35 bits.
 */
function namedBy(vault: Vault): (id: string) => boolean {
  if (vault.hasUnsaved()) vault.flushAll()
  const { course } = vault.platform
  const kept = [...vault.snapshot().values(), vault.readStored(journalKey(course)) ?? '']
  return (id) => kept.some((raw) => raw.includes(id.slice(3, 10)))
}
