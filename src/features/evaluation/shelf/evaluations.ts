/** The evaluations of this person as they are kept, and what is done with a whole one. */
import { currentValue, type Stamp } from '../../../storage/item.ts'
import { fromKey } from '../../../storage/keys.ts'
import { madeId } from '../../../storage/made-id.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { open } from '../../../storage/saved-format.ts'
import type { Vault } from '../../../storage/vault.ts'
import type { Evaluation, Made, Post, Sample, Setup, Shelf } from '../model.ts'
import { saved } from '../saved.ts'
import { evaluationStore, stepsStore } from '../stores.ts'

/** What the list says of one evaluation. */
export interface EvaluationCard {
  id: Made
  account: string
  kind: Setup['kind']
  posts: number
  /** Moment of the last change anywhere in it; 0 where it can't be read. */
  at: Stamp
  shelf: Shelf
  /** `broken`: the card tells of what can still be read. `newer`: written by a newer release, left as it is. */
  state: 'whole' | 'broken' | 'newer'
}

/** Every evaluation, also those in the bin and those that are broken; the last changed first. */
export function evaluationsKept(vault: Vault = pageVault): EvaluationCard[] {
  // What was typed a moment ago is not in storage yet.
  if (vault.hasUnsaved()) vault.flushAll()
  const cards = [...vault.snapshot()].flatMap(([key, raw]): EvaluationCard[] => {
    const { feature, id } = fromKey(key) ?? {}
    if (feature !== saved.feature || id === undefined) return []
    const opened = open(saved, raw)
    if (opened.status === 'none') return []
    if (opened.status === 'newer')
      return [{ id, account: '', kind: 'own', posts: 0, at: 0, shelf: 'open', state: 'newer' }]
    const data = opened.status === 'ok' ? opened.saved.data : opened.data
    const setup = currentValue(data.setup)
    return [
      {
        id,
        account: setup?.account.trim() ?? '',
        kind: setup?.kind ?? 'own',
        posts: Object.values(data.posts).filter((item) => 'value' in item).length,
        at: lastChange(data),
        shelf: currentValue(data.shelf) ?? 'open',
        state: opened.status === 'ok' ? 'whole' : 'broken',
      },
    ]
  })
  return cards.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Keeps a new evaluation, with the posts and the sample that it begins with. @returns its id */
export function startEvaluation(
  setup: Setup,
  { posts = {}, sample }: { posts?: Record<Made, Post>; sample?: Sample } = {},
  vault: Vault = pageVault,
): Made {
  const id = madeId(vault.platform.random)
  evaluationStore(id, vault).change((empty, now) => ({
    ...empty,
    setup: { ...now, value: setup },
    posts: Object.fromEntries(Object.entries(posts).map(([post, value]) => [post, { ...now, value }])),
    ...(sample && { sample: { ...now, value: sample } }),
  }))
  vault.flushAll()
  return id
}

/** Puts an evaluation on the shelf or into the bin. */
export function moveEvaluation(id: Made, shelf: Shelf, vault: Vault = pageVault): void {
  evaluationStore(id, vault).change((kept, now) => ({ ...kept, shelf: { ...now, value: shelf } }))
  vault.flushAll()
}

/** Removes an evaluation for good, with its steps. */
export function removeEvaluation(id: Made, vault: Vault = pageVault): void {
  stepsStore(id, vault).remove()
  evaluationStore(id, vault).remove()
  // There may be room again for what could not be written.
  if (vault.hasUnsaved()) vault.flushAll()
}

/** Whether an evaluation was ever kept on this device. */
export function isThere(id: Made, vault: Vault = pageVault): boolean {
  return lastChange(evaluationStore(id, vault).get()) > 0
}

/** The moment of the last change anywhere in an evaluation. */
export function lastChange(kept: Evaluation): Stamp {
  const { setup, order, sample, shelf, ...parts } = kept
  const items = [setup, order, sample, shelf, ...Object.values(parts).flatMap((part) => Object.values(part))]
  return items.reduce((latest, item) => Math.max(latest, item?.at ?? 0), 0)
}
