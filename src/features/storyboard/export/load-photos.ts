/** Photos ready to be painted. */
import type { Photos } from '../animatic/model.ts'
import type { Content } from '../model.ts'
import { photoUrl } from '../photo/photos.ts'

/** Loads the photos of a board; one that can't be read is left out, and shows as missing. Never rejects. */
export async function loadPhotos({ panels }: Content): Promise<Photos> {
  const ids = [...new Set(Object.values(panels).flatMap(({ photo }) => photo?.id ?? []))]
  const loaded = await Promise.all(
    ids.map(async (id) => {
      try {
        const address = await photoUrl(id)
        if (address === undefined) return []
        const image = new Image()
        image.src = address
        await image.decode()
        return [[id, image] as const]
      } catch {
        return []
      }
    }),
  )
  return Object.fromEntries(loaded.flat())
}
