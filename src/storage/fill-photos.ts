/** Puts the photos into a progress file that its entries name, and no others. */
import { photoIdsIn } from './file-photos.ts'
import { type Photo, photoText } from './photo.ts'
import { type ProgressFile, withPhotos } from './progress-file.ts'

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
