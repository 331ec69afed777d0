/** What a copy from a file brings to an evaluation that is here, before anything is changed. Pure. */
import type { Items, Person } from '../../../storage/item.ts'
import type { Evaluation } from '../model.ts'
import { isSame } from '../same.ts'
import { mergeEvaluations } from '../saved.ts'
import { ITEM_PARTS, WHOLE_PARTS } from '../values.ts'

export interface Difference {
  /** Scores that are not here yet, or newer in the file, by person. */
  scores: Record<Person, number>
  /** Things of other kinds that are only in the file. */
  added: number
  /** Things that are here and newer in the file: they are replaced. */
  replaced: number
  /** Things that are deleted in the file and not here. */
  removed: number
  isSame: boolean
}

/** Compares by what a merge would change. */
export function differenceOf(here: Evaluation, file: Evaluation): Difference {
  const merged = mergeEvaluations(here, file)
  const scores: Record<Person, number> = {}
  for (const [key, item] of Object.entries(merged.scores)) {
    if (item === here.scores[key] || isSame(item, here.scores[key])) continue
    const person = key.slice(0, key.indexOf('/'))
    scores[person] = (scores[person] ?? 0) + 1
  }
  const counts = { added: 0, replaced: 0, removed: 0 }
  for (const part of ITEM_PARTS) {
    if (part === 'scores') continue
    const [mine, all]: [Items<unknown>, Items<unknown>] = [here[part] ?? {}, merged[part] ?? {}]
    for (const [id, item] of Object.entries(all)) {
      const own = mine[id]
      if (isSame(item, own)) continue
      const isThere = own !== undefined && 'value' in own
      if ('value' in item) counts[isThere ? 'replaced' : 'added'] += 1
      else if (isThere) counts.removed += 1
    }
  }
  for (const part of WHOLE_PARTS) if (!isSame(merged[part], here[part])) counts.replaced += 1
  const isAny = Object.keys(scores).length + counts.added + counts.replaced + counts.removed > 0
  return { scores, ...counts, isSame: !isAny }
}
