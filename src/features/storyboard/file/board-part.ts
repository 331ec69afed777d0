/**
 * One board as a file of its own: a progress file that holds the board, its drawings and their photos. Apart from the
 * reading of files, which only those need who choose one. Pure.
 */
import { slugOf } from '../../../i18n/slug.ts'
import { currentValue } from '../../../storage/item.ts'
import type { FilePart } from '../../../storage/progress-file.ts'
import type { Board, Made } from '../model.ts'
import { saved as savedPanel } from '../panel/saved.ts'
import { saved as savedBoard } from '../saved.ts'

/** What of the kept values makes the file of one board, and what the file is called. */
export function boardPart(id: Made, board: Board): FilePart {
  return {
    scope: { feature: savedBoard.feature, id },
    features: [savedBoard.feature, savedPanel.feature],
    ids: new Set([id, ...panelsOf(board)]),
    name: 'papan',
    subject: slugOf(currentValue(board.brief)?.title ?? ''),
  }
}

/** Ids of the panels that the shots of a board name, each once. */
export function panelsOf(board: Board): Made[] {
  return [...new Set(Object.values(board.shots).flatMap((shot) => currentValue(shot)?.panels ?? []))]
}
