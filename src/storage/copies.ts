/**
 * Copies of the single file. Some browsers give all local files one storage, so a copy that was never opened before
 * may find work in it: its owner's from another folder, or that of whoever used the device before.
 */
import { recordPerson } from './handover.ts'
import type { Person, Stamp } from './item.ts'
import { fromKey } from './keys.ts'
import { madePerson } from './person.ts'
import { fields, stamp } from './reader.ts'
import type { Vault } from './vault.ts'

/** Somebody's work in the storage of this browser. */
export interface Work {
  person: Person
  /** How many things are kept. */
  things: number
  /** Moment of the last change; 0 where none could be read. */
  at: Stamp
}

const written = fields({ at: stamp })

/** Everybody's work on this course, the last changed first. */
export function worksIn(vault: Vault): Work[] {
  const works = new Map<Person, Work>()
  for (const key of vault.storedKeys()) {
    const parts = fromKey(key)
    if (parts?.course !== vault.platform.course || parts.person === '-') continue
    const { things, at } = works.get(parts.person) ?? { things: 0, at: 0 }
    const changed = Math.max(at, momentOf(vault.readStored(key)))
    works.set(parts.person, { person: parts.person, things: things + 1, at: changed })
  }
  return [...works.values()].sort((a, b) => b.at - a.at)
}

/** This copy goes on with that person's work. The page must be loaded anew after. */
export function goOnAs(vault: Vault, person: Person): void {
  if (vault.platform.storage) recordPerson(vault.platform.storage, vault.personKey, person)
}

/** This copy is somebody else's: everybody's work stays, and a new person begins. The page must be loaded anew after. */
export function beginAnew(vault: Vault): void {
  goOnAs(vault, madePerson(vault.platform.random))
}

function momentOf(raw: string | null): Stamp {
  try {
    return written(JSON.parse(raw ?? 'null'))?.value.at ?? 0
  } catch {
    return 0
  }
}
