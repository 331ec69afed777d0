import { type Durable, durable } from './durable.ts'
import { pageVault } from './page-vault.ts'
import type { SavedFormat } from './saved-format.ts'
import type { Vault } from './vault.ts'

/**
 * Gives the stores of one format by id: one for each key, however often it is asked for, so that what waits in memory is never
 * read anew from a storage that has no room for it.
 */
export function storesOf<T>(format: SavedFormat<T>): (id: string, vault?: Vault) => Durable<T> {
  const vaults = new WeakMap<Vault, Map<string, Durable<T>>>()
  return (id, vault = pageVault) => {
    const stores = vaults.get(vault) ?? new Map<string, Durable<T>>()
    vaults.set(vault, stores)
    const store = stores.get(id) ?? durable(format, id, vault)
    stores.set(id, store)
    return store
  }
}
