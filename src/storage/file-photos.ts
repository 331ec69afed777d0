/** The photos of a progress file: those that its entries name, and no others. */
import { isMadeId } from './made-id.ts'
import { type Photo, photoText } from './photo.ts'
import { type FileEntry, type ProgressFile, withPhotos } from './progress-file.ts'
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

/**
 * The file with the photos that its entries name. One that is not on the device is left out; see `photosMissing`.
 * @param read gives a photo by its id
 */
export async function fillPhotos(
  file: ProgressFile,
  read: (id: string) => Promise<Photo | undefined>,
): Promise<ProgressFile> {
  const photos: ProgressFile['photos'] = {}
  for (const id of photoIdsIn(file.entries)) {
    const photo = await read(id)
    if (photo) photos[id] = photoText(photo)
  }
  return withPhotos(file, photos)
}

/** How many photos the entries of a file name that are not in it. */
export function photosMissing({ entries, photos }: ProgressFile): number {
  return photoIdsIn(entries).filter((id) => !Object.hasOwn(photos, id)).length
}
