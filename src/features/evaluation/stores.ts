/** The stores of evaluations: one for each key, however often one is opened. */
import { type Durable, durable } from '../../storage/durable.ts'
import { pageVault } from '../../storage/page-vault.ts'
import type { Vault } from '../../storage/vault.ts'
import type { Evaluation, Made } from './model.ts'
import { saved } from './saved.ts'

const vaults = new WeakMap<Vault, Map<Made, Durable<Evaluation>>>()

/** The store of one evaluation. */
export function evaluationStore(id: Made, vault: Vault = pageVault): Durable<Evaluation> {
  const stores = vaults.get(vault) ?? new Map<Made, Durable<Evaluation>>()
  vaults.set(vault, stores)
  const store = stores.get(id) ?? durable(saved, id, vault)
  stores.set(id, store)
  return store
}
