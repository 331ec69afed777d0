/** The photos in the panels of this page: kept, and shown by addresses that last as long as the page needs them. */
import { pageVault } from '../../../storage/page-vault.ts'
import type { PhotoType } from '../../../storage/photo.ts'
import { photosOf } from '../../../storage/photos.ts'
import type { Made } from '../model.ts'

const photos = photosOf(pageVault)
/** Addresses of photos that were asked for; made once, as the same panel is drawn in many places. */
const addresses = new Map<Made, Promise<string | undefined>>()

/** Fetches the place for photos while there may still be a connection. Where that fails photos stay in memory. */
export function preparePhotos(): void {
  void pageVault.platform.photos()
}

/**
 * Keeps a photo and gives its id, which no other photo ever has. Where the device refuses it, it stays in memory and
 * the page's notice says so.
 */
export async function keepPhoto(bytes: ArrayBuffer, type: PhotoType): Promise<Made> {
  return photos.keep({ bytes, type })
}

/** The address under which a photo can be shown on this page; undefined where it is not on this device. */
export function photoUrl(id: Made): Promise<string | undefined> {
  const known = addresses.get(id)
  if (known) return known
  const address = photos.read(id).then((photo) => {
    if (photo) return URL.createObjectURL(new Blob([photo.bytes], { type: photo.type }))
    // It may come later, with a file or from another tab.
    addresses.delete(id)
    return undefined
  })
  addresses.set(id, address)
  return address
}

/** Gives the memory of all shown photos back, when a board is left. What still shows one has to ask anew. */
export function releasePhotoUrls(): void {
  for (const id of [...addresses.keys()]) release(id)
}

/**
 * Removes the photos that no board, undo or bin of this person names any more, except those that came within the last
 * day. To be done when nothing else is to do.
 */
export async function removeUnusedPhotos(): Promise<void> {
  for (const id of await photos.removeUnused()) release(id)
}

function release(id: Made) {
  const address = addresses.get(id)
  addresses.delete(id)
  void address?.then((url) => url && URL.revokeObjectURL(url))
}
