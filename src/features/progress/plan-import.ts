/** What importing a file into this page's storage would change. Apart, for only those who choose a file need it. */
import { photoIdsIn } from '../../storage/file-photos.ts'
import type { Person } from '../../storage/item.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { photoOf } from '../../storage/photo.ts'
import { photosOf } from '../../storage/photos.ts'
import type { ProgressFile } from '../../storage/progress-file.ts'
import type { Vault } from '../../storage/vault.ts'
import { formats } from '../saved.ts'
import { type ImportPlan, planImport } from './plan.ts'

/** A plan with the photos that belong to it. */
export interface PlanWithPhotos extends ImportPlan {
  /** Ids of photos in the file that are not here. */
  photos: string[]
  /** How many photos are neither in the file nor here. */
  missing: number
}

/** The plan as things stand this moment. @param person whose keys are written */
export async function planFor(
  file: ProgressFile,
  person: Person,
  vault: Vault = pageVault,
): Promise<PlanWithPhotos> {
  const { course } = vault.platform
  const plan = planImport(file, { course, person }, vault.snapshot(person), formats, vault.stamp())
  const photos: string[] = []
  let missing = 0
  for (const id of photoIdsIn(file.entries.filter((entry) => !plan.skipped.includes(entry)))) {
    if (await photosOf(vault).isKept(person, id)) continue
    if (photoIn(file, id)) photos.push(id)
    else missing += 1
  }
  return { ...plan, photos, missing }
}

/**
 * Keeps photos of a file. Must come before the values that name them are written: what no value names does no harm.
 * @returns how many could not be kept
 */
export async function keepPhotos(
  file: ProgressFile,
  ids: string[],
  person: Person,
  vault: Vault = pageVault,
): Promise<number> {
  let refused = 0
  for (const id of ids) {
    const photo = photoIn(file, id)
    if (!photo || !(await photosOf(vault).keepFor(person, id, photo))) refused += 1
  }
  return refused
}

function photoIn({ photos }: ProgressFile, id: string) {
  const text = Object.hasOwn(photos, id) ? photos[id] : undefined
  return text && photoOf(text)
}
