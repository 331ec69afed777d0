/** Reads from storage what is kept, without opening a store for it. */
import type { Person } from '../../storage/item.ts'
import { fromKey } from '../../storage/keys.ts'
import { open, type ReadFormat } from '../../storage/saved-format.ts'
import type { Vault } from '../../storage/vault.ts'

/** Reads what is kept of one person. */
export interface ReadKept {
  /** One kept thing by feature and id; undefined when there is nothing readable. */
  <T>(format: ReadFormat<T>, id: string): T | undefined
  /** All that a feature keeps under ids made on the device, in the order of their ids. */
  all<T>(format: ReadFormat<T>): T[]
  /** All names of this person, to tell own scores from a colleague's. */
  persons: readonly Person[]
}

/** Reads from this person's storage. */
export function keptIn(vault: Vault): ReadKept {
  return reading(vault, () => vault.storedKeys(), vault.readStored)
}

/** Reads from raw values, to see what an import would give. */
export function keptInValues(vault: Vault, values: Map<string, string>): ReadKept {
  return reading(
    vault,
    () => [...values.keys()],
    (key) => values.get(key) ?? null,
  )
}

/** Where nothing is kept: on the server, and before the script arrives. */
export const nothingKept: ReadKept = Object.assign(() => undefined, { all: () => [], persons: [] })

function reading(vault: Vault, keys: () => string[], raw: (key: string) => string | null): ReadKept {
  const one = <T>(format: ReadFormat<T>, id: string) => readRaw(format, raw(vault.keyOf(format.feature, id)))
  const { person, aliases } = vault.device
  return Object.assign(one, {
    persons: [person, ...aliases],
    all<T>(format: ReadFormat<T>): T[] {
      const ids = keys().flatMap((key) => {
        const place = fromKey(key)
        return place && key === vault.keyOf(format.feature, place.id) ? [place.id] : []
      })
      return ids.sort().flatMap((id) => one(format, id) ?? [])
    },
  })
}

function readRaw<T>(format: ReadFormat<T>, raw: string | null): T | undefined {
  const opened = open(format, raw)
  if (opened.status === 'ok') return opened.saved.data
  return opened.status === 'broken' ? opened.data : undefined
}
