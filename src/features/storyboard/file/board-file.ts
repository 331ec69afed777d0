/** Boards out of a file that somebody chose: see docs/formats/progress-file.md. Pure. */
import { photoIdsIn } from '../../../storage/file-photos.ts'
import { currentValue } from '../../../storage/item.ts'
import { type FileEntry, isMadeId, type ProgressFile } from '../../../storage/progress-file.ts'
import { readFile } from '../../../storage/read-progress-file.ts'
import { open, type SavedFormat } from '../../../storage/saved-format.ts'
import type { KeptPanels } from '../content.ts'
import type { Board, Made } from '../model.ts'
import { saved as savedPanel } from '../panel/saved.ts'
import { saved as savedBoard } from '../saved.ts'
import { panelsOf } from './board-part.ts'

/** A board as it stands in a file, with what belongs to it. */
export interface FileBoard {
  id: Made
  board: Board
  panels: KeptPanels
  /** Those that the panels name and the file holds. */
  photos: ProgressFile['photos']
}

/** Why no board can be taken from a file; the sentences are in words.ts. */
export type BoardFileProblem = 'not-ours' | 'other-course' | 'newer' | 'damaged' | 'no-board'

/**
 * Reads the boards out of a file that somebody chose: that of one board, or of all progress. Never throws.
 * @param course id of this course
 */
export function readBoardFile(
  text: string,
  course: string,
): { boards: FileBoard[] } | { problem: BoardFileProblem } {
  const read = readFile(text, course)
  if (read.status === 'refused') return { problem: read.problem }
  const { entries, photos } = read.file
  const found = readAll(entries, savedBoard)
  if (found.values.size === 0) return { problem: found.problem ?? 'no-board' }
  const panels = readAll(entries, savedPanel).values
  const boards = [...found.values].map(([id, { value: board }]): FileBoard => {
    const own = panelsOf(board).flatMap((panel) => panels.get(panel) ?? [])
    const named = photoIdsIn(own.map(({ entry }) => entry)).filter((photo) => Object.hasOwn(photos, photo))
    return {
      id,
      board,
      panels: Object.fromEntries(own.map(({ entry, value }) => [entry.id, value])),
      photos: Object.fromEntries(named.flatMap((photo) => (photos[photo] ? [[photo, photos[photo]]] : []))),
    }
  })
  return { boards }
}

/** How many photos the panels of a board name that are not in its file. */
export function photosMissingIn({ panels, photos }: FileBoard): number {
  const named = Object.values(panels).flatMap((panel) => currentValue(panel)?.photo?.id ?? [])
  return [...new Set(named)].filter((id) => !Object.hasOwn(photos, id)).length
}

interface Found<T> {
  values: Map<Made, { entry: FileEntry; value: T }>
  /** What is wrong with one that could not be read. */
  problem?: 'newer' | 'damaged'
}

function readAll<T>(entries: FileEntry[], format: SavedFormat<T>): Found<T> {
  const found: Found<T> = { values: new Map() }
  for (const entry of entries) {
    if (entry.feature !== format.feature || !isMadeId(entry.id)) continue
    const opened = open(format, JSON.stringify(entry.saved))
    if (opened.status === 'ok') found.values.set(entry.id, { entry, value: opened.saved.data })
    else found.problem = opened.status === 'newer' ? 'newer' : 'damaged'
  }
  return found
}
