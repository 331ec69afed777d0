import { pagePlatform } from './platform.ts'
import { createVault, type Vault } from './vault.ts'

/** Storage of this page. */
export const pageVault: Vault = createVault(pagePlatform())
