/**
 * The stores of what boards are kept in: one for each key, however often a board is opened, so that what waits in
 * memory is never read anew from a storage that has no room for it.
 */
import { type Durable, durable } from '../../storage/durable.ts'
import type { Item } from '../../storage/item.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { SavedFormat } from '../../storage/saved-format.ts'
import type { Vault } from '../../storage/vault.ts'
import type { Board, Made } from './model.ts'
import type { Panel } from './panel/model.ts'
import { saved as savedPanel } from './panel/saved.ts'
import { saved as savedBoard } from './saved.ts'
import { saved as savedSteps } from './undo/saved.ts'
import type { Steps } from './undo/steps.ts'

/** Of one board, without its drawings. */
export const boardStore: (id: Made, vault?: Vault) => Durable<Board> = storesOf(savedBoard)
/** Of one panel. */
export const panelStore: (id: Made, vault?: Vault) => Durable<Item<Panel>> = storesOf(savedPanel)
/** Of the steps of one board, by the board's id. */
export const stepsStore: (id: Made, vault?: Vault) => Durable<Steps> = storesOf(savedSteps)

function storesOf<T>(format: SavedFormat<T>) {
  const vaults = new WeakMap<Vault, Map<Made, Durable<T>>>()
  return (id: Made, vault: Vault = pageVault) => {
    const stores = vaults.get(vault) ?? new Map<Made, Durable<T>>()
    vaults.set(vault, stores)
    const store = stores.get(id) ?? durable(format, id, vault)
    stores.set(id, store)
    return store
  }
}
