/** Photos made ready to be painted. */
import type { Made } from '../model.ts'

/**
 * Loads photos by their addresses. One that can't be read is left out: in its place stands a drawn camera.
 * @param addresses by id, as a view has them
 */
export async function loadPhotos(addresses: Record<Made, string>): Promise<Record<Made, HTMLImageElement>> {
  const loaded = await Promise.all(
    Object.entries(addresses).map(async ([id, address]) => {
      const image = new Image()
      image.src = address
      const isThere = await image.decode().then(
        () => true,
        () => false,
      )
      return isThere ? ([[id, image]] as const) : []
    }),
  )
  return Object.fromEntries(loaded.flat())
}
