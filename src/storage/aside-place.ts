/** The place for values that could not be read: IndexedDB, which has room where localStorage has not. */
import { createStore, del, entries, get, set } from 'idb-keyval'

const place = () => createStore('lk-aside', 'values')

/** Keeps a raw value; true only when it was read back the same. */
export async function put(key: string, raw: string): Promise<boolean> {
  try {
    await set(key, raw, place())
    return (await get<string>(key, place())) === raw
  } catch {
    return false
  }
}

/** Every value that was set aside; none where IndexedDB is missing. */
export async function all(): Promise<{ key: string; raw: string }[]> {
  try {
    const found = await entries<string, unknown>(place())
    return found.flatMap(([key, raw]) => (typeof raw === 'string' ? [{ key, raw }] : []))
  } catch {
    return []
  }
}

/** Forgets a value that was set aside. */
export async function remove(key: string): Promise<void> {
  await del(key, place()).catch(() => undefined)
}
