/** Who works on this device. A person is a random name of seven letters; nobody has an account. */
import type { Person } from './item.ts'
import { fromKey } from './keys.ts'
import { fields, id, list } from './reader.ts'

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud. */
export const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A person made on the device: seven letters that hold 32 bits, as many as the class code has room for. */
export function madePerson(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): Person {
  return Array.from(random(new Uint8Array(7)), (byte, at) => LETTERS[byte % (at ? 32 : 4)]).join('')
}

/** The record under `device:person`. */
export interface DevicePerson {
  person: Person
  /** Earlier names of the same person, taken over with a progress file. */
  aliases: Person[]
}

const record = fields({ person: id }, { aliases: list(id, 1000) })

/** Reads the record; undefined when it is missing or unreadable. */
export function readDevicePerson(raw: string | null): DevicePerson | undefined {
  try {
    const { person, aliases = [] } = record(JSON.parse(raw ?? 'null'))?.value ?? {}
    return person ? { person, aliases } : undefined
  } catch {
    return undefined
  }
}

/**
 * Finds whose work lies in storage when the record of the person was lost, so that a damaged record never
 * hides a whole course of answers. With several persons the one with most keys is taken.
 */
export function findPerson(keys: string[], course: string): Person | undefined {
  const counts = new Map<Person, number>()
  for (const key of keys) {
    const parts = fromKey(key)
    if (parts?.course !== course || parts.person === '-') continue
    counts.set(parts.person, (counts.get(parts.person) ?? 0) + 1)
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))[0]?.[0]
}
