/** What a file needs besides the values: apart, for only those who save one need it. */

import { photosOf } from '../../storage/photos.ts'
import { fillPhotos } from '../../storage/photos-into-file.ts'
import type { ProgressFile } from '../../storage/progress-file.ts'
import type { Vault } from '../../storage/vault.ts'

/**
 * Features whose values never leave the device: those of the formats that say `stays`. By name, as a lesson that saves a file
 * needs no reader of any format.
 */
export const STAYING: ReadonlySet<string> = new Set(['undo', 'evaluation-undo'])

/** The file with the photos of this person that its entries name. */
export function withItsPhotos(file: ProgressFile, vault: Vault): Promise<ProgressFile> {
  return fillPhotos(file, photosOf(vault).read)
}
