/** Reads from storage what is kept, without opening a store for it. */
import { open, type SavedFormat } from '../../storage/saved-format.ts'
import type { Vault } from '../../storage/vault.ts'

/** Reads one kept thing by feature and id; undefined when there is nothing readable. */
export type ReadKept = <T>(format: SavedFormat<T>, id: string) => T | undefined

/** Reads from this person's storage. */
export function keptIn(vault: Vault): ReadKept {
  return (format, id) => readRaw(format, vault.readStored(vault.keyOf(format.feature, id)))
}

/** Reads from raw values, to see what an import would give. */
export function keptInValues(vault: Vault, values: Map<string, string>): ReadKept {
  return (format, id) => readRaw(format, values.get(vault.keyOf(format.feature, id)) ?? null)
}

function readRaw<T>(format: SavedFormat<T>, raw: string | null): T | undefined {
  const opened = open(format, raw)
  if (opened.status === 'ok') return opened.saved.data
  return opened.status === 'broken' ? opened.data : undefined
}
