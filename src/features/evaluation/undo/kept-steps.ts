/** The steps of one open evaluation: in memory as long as the page is open, and in storage what fits there. */
import { fromKey } from '../../../storage/keys.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { withinLimit } from '../../../storage/undo-steps.ts'
import type { Vault } from '../../../storage/vault.ts'
import type { Made } from '../model.ts'
import { stepsStore } from '../stores.ts'
import { saved } from './saved.ts'
import type { Steps } from './steps.ts'

/**
 * Follows the steps of an evaluation, also those of another tab that worked later. A step that is too large for storage, such
 * as thousands of posts, can be taken back until the page is left, and nothing before it is written either.
 * @param tell is called at once and after each change
 */
export function keptSteps(id: Made, tell: (steps: Steps) => void, vault: Vault = pageVault) {
  const store = stepsStore(id, vault)
  let steps: Steps = store.get()
  /** What this page wrote itself, which says nothing new. */
  let written = steps
  /** False after storage was too full once. */
  let isKept = true

  function show(now: Steps): void {
    steps = now
    tell(now)
  }

  store.listen((kept) => {
    if (kept !== written && isKept) show(kept)
  })
  vault.$troubles.subscribe(({ full }) => {
    if (!full || !isKept) return
    isKept = false
    removeSteps(vault)
    store.remove()
    // There may be room now for what found none.
    vault.scheduleFlush()
  })
  tell(steps)

  return {
    get: () => steps,
    set(now: Steps): void {
      show(now)
      if (!isKept) return
      store.change((_, { at }) => {
        const kept = { at, ...withinLimit(now) }
        written = kept
        return kept
      })
    },
  }
}

/** Removes the steps of every evaluation: what somebody wrote needs the room more. */
function removeSteps(vault: Vault): void {
  for (const key of vault.storedKeys()) {
    if (key.startsWith(vault.personPrefix) && fromKey(key)?.feature === saved.feature) vault.remove(key)
  }
}
