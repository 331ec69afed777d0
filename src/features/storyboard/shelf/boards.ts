/** The boards of this person as they are kept, and what is done with a whole board. */
import { currentValue, type Item } from '../../../storage/item.ts'
import { fromKey } from '../../../storage/keys.ts'
import { madeId } from '../../../storage/made-id.ts'
import { pageVault } from '../../../storage/page-vault.ts'
import { open } from '../../../storage/saved-format.ts'
import type { Vault } from '../../../storage/vault.ts'
import { contentOf, type KeptPanels } from '../content.ts'
import { type Board, type Content, lastChange, type Made, type Shelf } from '../model.ts'
import type { Panel } from '../panel/model.ts'
import { saved as savedPanel } from '../panel/saved.ts'
import { saved as savedBoard } from '../saved.ts'
import { boardStore, panelStore, stepsStore } from '../stores.ts'
import { type BoardCard, cardOf, newestFirst } from './cards.ts'
import { boardOf, copyOf } from './start.ts'

/** Gives an id that no other device makes. */
export function newId(vault: Vault = pageVault): Made {
  return madeId(vault.platform.random)
}

/** Every board on the shelf, in the archive and in the bin, the last changed first; also those that are broken. */
export function boardsOnShelf(vault: Vault = pageVault): BoardCard[] {
  const kept = keptOf(vault)
  const cards = kept.boards.flatMap(([id, raw]) => cardOf(id, open(savedBoard, raw), kept.panel) ?? [])
  return newestFirst(cards)
}

/**
 * Keeps a new board with its panels.
 * @param from the board it was copied from
 * @returns its id
 */
export function startBoard(content: Content, from?: Made, vault: Vault = pageVault): Made {
  const id = newId(vault)
  boardStore(id, vault).change((_, now) => boardOf(content, now, from).board)
  for (const [panel, value] of Object.entries(content.panels)) {
    panelStore(panel, vault).change((_, now) => ({ ...now, value }))
  }
  vault.flushAll()
  return id
}

/** Keeps a copy of a board. @returns its id; undefined where the board can't be read */
export function duplicateBoard(id: Made, title: string, vault: Vault = pageVault): Made | undefined {
  const kept = keptOf(vault)
  const board = kept.board(id)
  if (!board) return undefined
  const panels: KeptPanels = {}
  for (const panel of panelsOf(board)) {
    const item = kept.panel(panel)
    if (item) panels[panel] = item
  }
  return startBoard(
    copyOf(contentOf(board, panels), title, () => newId(vault)),
    id,
    vault,
  )
}

/** Puts a board on the shelf, into the archive or into the bin. */
export function moveBoard(id: Made, shelf: Shelf, vault: Vault = pageVault): void {
  boardStore(id, vault).change((board, now) =>
    (currentValue(board.shelf) ?? 'open') === shelf ? board : { ...board, shelf: { ...now, value: shelf } },
  )
  vault.flushAll()
}

/** Removes a board for good, with its panels and its steps. Panels that another board shows as well stay. */
export function removeBoard(id: Made, vault: Vault = pageVault): void {
  const kept = keptOf(vault)
  const elsewhere = new Set(
    kept.boards.flatMap(([other]) => (other === id ? [] : panelsOf(kept.board(other)))),
  )
  const steps = stepsStore(id, vault)
  const undoable = [...steps.get().done, ...steps.get().undone].flatMap(({ patches }) =>
    patches.flatMap(({ part }) => (part.startsWith('panel/') ? [part.slice('panel/'.length)] : [])),
  )
  for (const panel of new Set([...panelsOf(kept.board(id)), ...undoable])) {
    if (!elsewhere.has(panel)) panelStore(panel, vault).remove()
  }
  steps.remove()
  boardStore(id, vault).remove()
  // There may be room again for what could not be written.
  if (vault.hasUnsaved()) vault.flushAll()
}

/** Reads one time what is kept of boards and panels. */
function keptOf(vault: Vault) {
  // What was typed a moment ago is not in storage yet.
  if (vault.hasUnsaved()) vault.flushAll()
  const values = vault.snapshot()
  const raw = (feature: string, id: Made) => values.get(vault.keyOf(feature, id)) ?? null
  return {
    /** Id and raw value of each board. */
    boards: [...values].flatMap(([key, value]): [Made, string][] => {
      const { feature, id } = fromKey(key) ?? {}
      return feature === savedBoard.feature && id !== undefined ? [[id, value]] : []
    }),
    board(id: Made): Board | undefined {
      const opened = open(savedBoard, raw(savedBoard.feature, id))
      return opened.status === 'ok' ? opened.saved.data : opened.status === 'broken' ? opened.data : undefined
    },
    panel(id: Made): Item<Panel> | undefined {
      const opened = open(savedPanel, raw(savedPanel.feature, id))
      return opened.status === 'ok' ? opened.saved.data : opened.status === 'broken' ? opened.data : undefined
    },
  }
}

function panelsOf(board: Board | undefined): Made[] {
  const shots = Object.values(board?.shots ?? {}).flatMap((item) => currentValue(item) ?? [])
  return shots.flatMap(({ panels }) => panels)
}

/** Whether a board was ever kept on this device. */
export function isThere(id: Made, vault: Vault = pageVault): boolean {
  return lastChange(boardStore(id, vault).get()) > 0
}
