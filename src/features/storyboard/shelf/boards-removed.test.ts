import { describe, expect, test } from 'vitest'
import { mythPattern } from '../../../../tests/support/library.ts'
import { drawing, drawnBoard, reopened, startDrawn } from '../../../../tests/support/shelf.ts'
import { device, fullStorage, memoryStorage } from '../../../../tests/support/storages.ts'
import type { Vault } from '../../../storage/vault.ts'
import type { Made } from '../model.ts'
import { panelStore, stepsStore } from '../stores.ts'
import { boardsOnShelf, newId, removeBoard, startBoard } from './boards.ts'
import { fromPattern } from './start.ts'

describe('removing a board for good', () => {
  test('takes its panels and its steps along, and leaves other boards', () => {
    const { vault } = device().openTab()
    const id = startDrawn(vault)
    const other = startBoard(drawnBoard(vault), undefined, vault)
    const others = keysOf(vault, other)
    stepsStore(id, vault).change(() => ({ done: [{ name: 'draw', at: 1, patches: [] }], undone: [] }))
    removeBoard(id, vault)
    expect([...vault.snapshot().keys()].sort()).toEqual(others)
  })

  test('also takes the panels that could only be brought back by undoing', () => {
    const { vault } = device().openTab()
    const id = startDrawn(vault)
    const gone = newId(vault)
    panelStore(gone, vault).change((_, now) => ({ ...now, deleted: true }))
    stepsStore(id, vault).change(() => ({
      done: [{ name: 'delete-shot', at: 1, patches: [{ part: `panel/${gone}`, at: 0, was: 'x', is: '' }] }],
      undone: [],
    }))
    removeBoard(id, vault)
    expect(vault.snapshot().size).toBe(0)
  })

  test('leaves a panel that another board shows as well', () => {
    const { vault } = device().openTab()
    const content = drawnBoard(vault)
    const [id, twin] = [startBoard(content, undefined, vault), startBoard(content, undefined, vault)]
    removeBoard(id, vault)
    expect(boardsOnShelf(vault)).toMatchObject([{ id: twin, picture: drawing }])
  })

  test('makes room for what found none', () => {
    const storage = fullStorage(Number.POSITIVE_INFINITY)
    const on = device({ storage })
    const { vault } = on.openTab()
    const id = startDrawn(vault)
    storage.limit = Object.entries(storage.contents()).reduce(
      (sum, [key, raw]) => sum + key.length + raw.length,
      0,
    )
    const late = startBoard(
      fromPattern(mythPattern, 'Baru', () => newId(vault)),
      undefined,
      vault,
    )
    expect(boardsOnShelf(on.openTab().vault)).toMatchObject([{ id }])
    removeBoard(id, vault)
    expect(boardsOnShelf(on.openTab().vault)).toMatchObject([{ id: late }])
    expect(vault.$troubles.get().full).toBe(false)
  })

  test('where nothing is kept changes nothing', () => {
    const storage = memoryStorage()
    const { vault } = device({ storage }).openTab()
    startDrawn(vault)
    const before = storage.contents()
    removeBoard('ABCDEFGHJKMNP', vault)
    expect(storage.contents()).toEqual(before)
  })
})

/** The keys of a board and of its panels, sorted. */
function keysOf(vault: Vault, id: Made): string[] {
  const panels = Object.keys(reopened(vault, id).panels)
  return [vault.keyOf('board', id), ...panels.map((panel) => vault.keyOf('panel', panel))].sort()
}
