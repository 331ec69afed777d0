/** Which photos the entries of a progress file name. */
import { isMadeId } from './made-id.ts'
import type { FileEntry, ProgressFile } from './progress-file.ts'
import { isObject } from './reader.ts'

/**
 * Ids of the photos that values name, each once: whatever stands in a field `photo` as `{ id }`, wherever that is. So
 * the file takes photos along for values of any feature and version, also of a newer release.
 */
export function photoIdsIn(entries: readonly FileEntry[]): string[] {
  const ids = new Set<string>()
  const left: unknown[] = entries.map(({ saved }) => saved.data)
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const inner of Object.values(value)) left.push(inner)
    const photo = 'photo' in value ? value.photo : undefined
    if (isObject(photo) && isMadeId(photo.id)) ids.add(photo.id)
  }
  return [...ids].sort()
}

/** How many photos the entries of a file name that are not in it. */
export function photosMissing({ entries, photos }: ProgressFile): number {
  return photoIdsIn(entries).filter((id) => !Object.hasOwn(photos, id)).length
}
