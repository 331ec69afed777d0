/** Boards that are kept on a device of a test. */
import { contentOf } from '../../src/features/storyboard/content.ts'
import type { Content, Made } from '../../src/features/storyboard/model.ts'
import { emptyPanel, type Panel } from '../../src/features/storyboard/panel/model.ts'
import { newId, startBoard } from '../../src/features/storyboard/shelf/boards.ts'
import { fromPattern } from '../../src/features/storyboard/shelf/start.ts'
import { boardStore, panelStore } from '../../src/features/storyboard/stores.ts'
import { currentValue } from '../../src/storage/item.ts'
import type { Vault } from '../../src/storage/vault.ts'
import { mythPattern } from './library.ts'

/** A panel with something on it. */
export const drawing: Panel = { ...emptyPanel('9:16'), strokes: 'a1b2' }

/** A board of three shots of which the second is drawn, with a panel that was left blank before it. */
export function drawnBoard(vault: Vault): Content {
  const content = fromPattern(mythPattern, 'Antrean', () => newId(vault))
  const [first = '', second = ''] = content.order
  const [blank, drawn] = [newId(vault), newId(vault)]
  const withPanel = (id: Made, panel: Made) =>
    ({ ...content.shots[id], panels: [panel] }) as Content['shots'][string]
  return {
    ...content,
    shots: { ...content.shots, [first]: withPanel(first, blank), [second]: withPanel(second, drawn) },
    panels: { [blank]: emptyPanel('9:16'), [drawn]: drawing },
  }
}

/** Keeps such a board. */
export const startDrawn = (vault: Vault) => startBoard(drawnBoard(vault), undefined, vault)

/** What the next page shows of a board. */
export function reopened(vault: Vault, id: Made): Content {
  const board = boardStore(id, vault).get()
  const named = Object.values(board.shots).flatMap((item) => currentValue(item)?.panels ?? [])
  return contentOf(board, Object.fromEntries(named.map((panel) => [panel, panelStore(panel, vault).get()])))
}
