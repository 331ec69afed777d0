/** One device, several persons: taking work in from a file, and starting clean for the next person. */
import type { Person } from './item.ts'
import { forgetUndo, type Undone, undo, undoableSince, writeTogether } from './journal.ts'
import { journalKey, removeQuietly } from './journal-start.ts'
import { fromKey } from './keys.ts'
import { madePerson } from './person.ts'
import type { RawStorage } from './platform.ts'
import type { Vault } from './vault.ts'

/** True when anything of this person is kept on the device. */
export function hasWork(vault: Vault): boolean {
  return vault.snapshot().size > 0
}

/**
 * Writes all changes of an import, and who works here from now on, as one. The page must be loaded anew after.
 * @param changes raw values by key
 * @returns false when storage has no room or is forbidden; nothing was changed then
 */
export function takeIn(
  vault: Vault,
  changes: Map<string, string>,
  person: Person,
  aliases: Person[],
): boolean {
  const { storage, course, now } = vault.platform
  if (!storage) return false
  const all = new Map(changes)
  all.set(vault.personKey, JSON.stringify({ person, aliases }))
  return writeTogether(storage, journalKey(course), all, now())
}

/** When the last import was made, in milliseconds since 1970, as long as it can be undone. */
export function lastImport(vault: Vault): number | undefined {
  const { storage, course } = vault.platform
  return storage && undoableSince(storage, journalKey(course))
}

/** Takes the last import back, except for what was changed since. The page must be loaded anew after. */
export function undoImport(vault: Vault): Undone {
  const { storage, course } = vault.platform
  return storage ? undo(storage, journalKey(course)) : { restored: 0, kept: 0 }
}

/** Keeps the last import for good. */
export function keepImport(vault: Vault): void {
  const { storage, course } = vault.platform
  if (storage) forgetUndo(storage, journalKey(course))
}

/**
 * Removes everything of this person and makes a new one. The page must be loaded anew after; other tabs see the
 * new person and stop writing.
 */
export async function startNextPerson(vault: Vault): Promise<void> {
  const { storage, random, aside, course, photos } = vault.platform
  const person = madePerson(random)
  if (storage) {
    // The journal and the removals make room, so that the new record fits even into a full storage.
    forgetUndo(storage, journalKey(course))
    for (const key of vault.storedKeys()) {
      const parts = fromKey(key)
      if (parts?.course === course && parts.person === vault.device.person) storage.removeItem(key)
    }
    recordPerson(storage, vault.personKey, person)
  }
  vault.forgetMemory()
  const isTheirs = (key: string) => key.startsWith(vault.personPrefix)
  for (const { key } of await aside.all()) if (isTheirs(key)) await aside.remove(key)
  const place = await photos()
  for (const key of (await place?.keys()) ?? []) if (isTheirs(key)) await place?.remove(key)
}

/** Without room for the record it is removed: the next page then finds nobody's work and makes a new person. */
export function recordPerson(storage: RawStorage, key: string, person: Person): void {
  try {
    storage.setItem(key, JSON.stringify({ person, aliases: [] }))
  } catch {
    removeQuietly(storage, key)
  }
}
