/**
 * What importing a progress file would do, found out before anything is changed. Pure.
 */
import type { Stamp } from '../../storage/item.ts'
import { toKey } from '../../storage/keys.ts'
import type { FileEntry, ProgressFile } from '../../storage/progress-file.ts'
import { open, type SavedFormat } from '../../storage/saved-format.ts'

/** One value that would be written. */
export interface PlannedChange {
  key: string
  feature: string
  id: string
  kind: 'new' | 'merged'
  raw: string
}

export interface ImportPlan {
  changes: PlannedChange[]
  /** Entries that are already here, the same. */
  same: number
  /** Entries of the file that this release can't read: they stay in the file. */
  skipped: FileEntry[]
}

/**
 * Plans the import of a file into what is kept now.
 * @param target person whose keys are written
 * @param current raw values by key
 * @param formats saved formats by feature
 * @param at moment of the import
 */
export function planImport(
  file: ProgressFile,
  target: { course: string; person: string },
  current: Map<string, string>,
  formats: Map<string, SavedFormat<unknown>>,
  at: Stamp,
): ImportPlan {
  const plan: ImportPlan = { changes: [], same: 0, skipped: [] }
  for (const entry of file.entries) {
    const format = formats.get(entry.feature)
    const theirs = format && open(format, JSON.stringify(entry.saved))
    if (!format || format.stays || theirs?.status !== 'ok') {
      plan.skipped.push(entry)
      continue
    }
    const key = toKey({ ...target, run: entry.run, feature: entry.feature, id: entry.id })
    const raw = current.get(key) ?? null
    const mine = open(format, raw)
    // What a newer release wrote, or what could not be read, is never written over.
    if (mine.status === 'newer' || mine.status === 'broken') {
      plan.skipped.push(entry)
      continue
    }
    const data = mine.status === 'ok' ? format.merge(mine.saved.data, theirs.saved.data) : theirs.saved.data
    if (mine.status === 'ok' && JSON.stringify(data) === JSON.stringify(mine.saved.data)) {
      plan.same += 1
      continue
    }
    const rev = Math.max(mine.status === 'ok' ? mine.saved.rev : 0, theirs.saved.rev) + 1
    plan.changes.push({
      key,
      feature: entry.feature,
      id: entry.id,
      kind: mine.status === 'ok' ? 'merged' : 'new',
      raw: JSON.stringify({ v: format.version, at: Math.max(at, theirs.saved.at), rev, data }),
    })
  }
  return plan
}
