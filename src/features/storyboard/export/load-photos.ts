/** The photos of a board, ready to be painted. */
import type { Photos } from '../animatic/model.ts'
import type { Content } from '../model.ts'
import { loadPhotos } from '../photo/load-photos.ts'
import { photoUrl } from '../photo/photos.ts'

/** Loads the photos of a board; one that can't be read is left out, and shows as missing. Never rejects. */
export async function loadPhotosOf({ panels }: Content): Promise<Photos> {
  const ids = [...new Set(Object.values(panels).flatMap(({ photo }) => photo?.id ?? []))]
  const found = await Promise.all(
    ids.map(async (id) => {
      const address = await photoUrl(id).catch(() => undefined)
      return address === undefined ? [] : ([[id, address]] as const)
    }),
  )
  return loadPhotos(Object.fromEntries(found.flat()))
}
