/** What a file needs besides the values: apart, for only those who save one need it. */
import { fillPhotos } from '../../storage/fill-photos.ts'
import { photosOf } from '../../storage/photos.ts'
import type { ProgressFile } from '../../storage/progress-file.ts'
import type { Vault } from '../../storage/vault.ts'
import { formats } from '../saved.ts'

/** Features whose values never leave the device. */
export const STAYING: ReadonlySet<string> = new Set(
  [...formats.values()].filter(({ stays }) => stays).map(({ feature }) => feature),
)

/** The file with the photos of this person that its entries name. */
export function withItsPhotos(file: ProgressFile, vault: Vault): Promise<ProgressFile> {
  return fillPhotos(file, photosOf(vault).read)
}
