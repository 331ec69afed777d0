/** The place for photos: IndexedDB, which has room where localStorage has not. Nothing here throws. */
import { createStore, del, keys as getKeys, get as getValue, set, type UseStore } from 'idb-keyval'
import { type KeptPhoto, samePhoto } from './photo.ts'

let store: UseStore | undefined
const place = () => {
  store ??= createStore('lk-photos', 'values')
  return store
}

/** Keeps a photo; true only when it was read back the same. */
export async function put(key: string, photo: KeptPhoto): Promise<boolean> {
  try {
    await set(key, photo, place())
  } catch {
    return false
  }
  const kept = await get(key)
  return kept !== undefined && samePhoto(kept, photo)
}

/** A kept photo; undefined where there is none, or it can't be read. */
export async function get(key: string): Promise<KeptPhoto | undefined> {
  try {
    const found = await getValue<unknown>(key, place())
    return isKeptPhoto(found) ? found : undefined
  } catch {
    // Safari closes the connection at times and does not say so: the next one is a new one.
    store = undefined
    return undefined
  }
}

/** Keys of all kept photos; none where IndexedDB is missing. */
export async function keys(): Promise<string[]> {
  try {
    const found = await getKeys(place())
    return found.filter((key) => typeof key === 'string')
  } catch {
    return []
  }
}

/** Forgets a photo. */
export async function remove(key: string): Promise<void> {
  try {
    await del(key, place())
  } catch {
    // What can't be removed is found again by the next who clears up.
  }
}

function isKeptPhoto(value: unknown): value is KeptPhoto {
  if (typeof value !== 'object' || value === null) return false
  const { bytes, type, at } = value as Partial<Record<keyof KeptPhoto, unknown>>
  return (
    bytes instanceof ArrayBuffer && (type === 'image/webp' || type === 'image/jpeg') && typeof at === 'number'
  )
}
