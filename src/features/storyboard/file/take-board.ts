/** Puts a board from a file among those that are kept. */
import { currentValue, newest } from '../../../storage/item.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { photoOf } from '../../../storage/photo.ts'
import { photosOf } from '../../../storage/photos.ts'
import type { Vault } from '../../../storage/vault.ts'
import type { KeptPanels } from '../content.ts'
import { lastChange, type Made } from '../model.ts'
import { emptyBoard, mergeBoards } from '../saved.ts'
import { boardStore, panelStore } from '../stores.ts'
import type { FileBoard } from './board-file.ts'
import { panelsOf } from './board-part.ts'
import { type Copy, compareBoards, isJudged, needsNoChoice } from './compare.ts'

/**
 * How a board of a file stands to what is here: `same` when the file has nothing that is not here, `judged` when it only has
 * scores and remarks more.
 */
export type StateHere = 'new' | 'same' | 'judged' | 'other'

/** Compares a board of a file with the one that is here; undefined where there is none. */
export function stateOf(file: FileBoard, here: Copy | undefined): StateHere {
  if (!here) return 'new'
  const comparison = compareBoards(here, file)
  if (!needsNoChoice(comparison) || comparison.onlyTheirs.length > 0) return 'other'
  return isJudged(comparison) ? 'judged' : 'same'
}

/** The board of this id as it is kept here; undefined where there is none. */
export function boardHere(id: Made, vault: Vault = pageVault): Copy | undefined {
  const board = boardStore(id, vault).get()
  if (JSON.stringify(board) === JSON.stringify(emptyBoard())) return undefined
  const panels: KeptPanels = Object.fromEntries(
    panelsOf(board).map((panel) => [panel, panelStore(panel, vault).get()]),
  )
  return { board, panels }
}

/**
 * Keeps a board that is not here yet, on the shelf, under the id that it has in the file.
 * @returns how many photos its panels name that are neither in the file nor here
 */
export async function addBoard(file: FileBoard, vault: Vault = pageVault): Promise<number> {
  const { id, board, panels } = file
  const missing = await keepPhotosOf(file, vault)
  boardStore(id, vault).change((here) => mergeBoards(here, board))
  for (const [panel, item] of Object.entries(panels)) {
    panelStore(panel, vault).change((here) => newest(here, item))
  }
  putOnShelf(id, vault)
  vault.flushAll()
  return missing
}

/** Takes a board out of the archive or the bin: whoever brings it or opens it wants to see it. */
export function putOnShelf(id: Made, vault: Vault = pageVault): void {
  boardStore(id, vault).change((board, now) =>
    (currentValue(board.shelf) ?? 'open') === 'open' ? board : { ...board, shelf: { ...now, value: 'open' } },
  )
}

/**
 * Keeps the photos of a board from a file, and takes notice of its moments, so that what is changed here from now on is
 * later. To be done before its panels are shown or kept.
 * @returns how many photos are neither in the file nor here
 */
export async function keepPhotosOf(
  { board, panels, photos }: FileBoard,
  vault: Vault = pageVault,
): Promise<number> {
  vault.observe(lastChange(board))
  let missing = 0
  for (const item of Object.values(panels)) {
    vault.observe(item.at)
    const id = currentValue(item)?.photo?.id
    if (id === undefined) continue
    const text = Object.hasOwn(photos, id) ? photos[id] : undefined
    const photo = text && photoOf(text)
    if (photo) await photosOf(vault).keep(photo, id)
    else if (!(await photosOf(vault).read(id))) missing += 1
  }
  return missing
}
