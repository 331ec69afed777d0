/** Keeps the panels that come to a board as photos of this device. */
import type { Made } from '../model.ts'
import { coverCrop } from '../photo/crop.ts'
import { keepPhoto } from '../photo/photos.ts'
import type { CutSheet } from './entries.ts'
import type { Incoming, Target, Treatment } from './placing.ts'

/**
 * The panels with their photos kept. Rejects where one can't be.
 * @param make gives ids for new panels
 */
export async function incomingOf(
  targets: readonly (Target & { treatment: Treatment })[],
  sheets: readonly CutSheet[],
  make: () => Made,
): Promise<Incoming[]> {
  const incoming: Incoming[] = []
  for (const { sheet: at, panel, place, treatment } of targets) {
    const sheet = sheets[at]
    const cut = sheet?.panels[panel]
    if (!sheet || !cut) continue
    const id = await keepPhoto(cut.photo.bytes, cut.photo.type)
    const photo = { id, crop: coverCrop(cut.photo, sheet.ratio) }
    incoming.push({ place, treatment, ratio: sheet.ratio, photo, panel: make() })
  }
  return incoming
}
