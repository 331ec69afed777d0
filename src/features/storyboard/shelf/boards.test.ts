import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardStates, contents } from '../../../../tests/support/boards.ts'
import { mythPattern } from '../../../../tests/support/library.ts'
import {
  blockedStorage,
  device,
  fullStorage,
  memoryStorage,
  settle,
} from '../../../../tests/support/storages.ts'
import { currentValue } from '../../../storage/item.ts'
import type { Vault } from '../../../storage/vault.ts'
import { contentOf } from '../content.ts'
import type { Content, Made } from '../model.ts'
import { emptyPanel, type Panel } from '../panel/model.ts'
import { boardStore, panelStore, stepsStore } from '../stores.ts'
import { boardsOnShelf, duplicateBoard, moveBoard, newId, removeBoard, startBoard } from './boards.ts'
import { copyOf, fromPattern } from './start.ts'

/** A board of three shots of which the second is drawn, with a panel that was left blank before it. */
function drawnBoard(vault: Vault): Content {
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

const drawing: Panel = { ...emptyPanel('9:16'), strokes: 'a1b2' }
const start = (vault: Vault) => startBoard(drawnBoard(vault), undefined, vault)
const titles = (vault: Vault) => boardsOnShelf(vault).map(({ title }) => title)

/** What the next page shows of a board. */
function reopened(vault: Vault, id: Made): Content {
  const board = boardStore(id, vault).get()
  const named = Object.values(board.shots).flatMap((item) => currentValue(item)?.panels ?? [])
  return contentOf(board, Object.fromEntries(named.map((panel) => [panel, panelStore(panel, vault).get()])))
}

describe('the list of boards', () => {
  test('is empty where nothing was started', () => {
    expect(boardsOnShelf(device().openTab().vault)).toEqual([])
  })

  test('tells name, shots, time, target and the first picture', () => {
    const on = device()
    const { vault } = on.openTab()
    const id = start(vault)
    expect(boardsOnShelf(on.openTab().vault)).toEqual([
      {
        id,
        title: 'Antrean',
        at: expect.any(Number),
        shots: 3,
        seconds: 40.5,
        target: 40.5,
        picture: drawing,
        shelf: 'open',
        state: 'whole',
      },
    ])
  })

  test('begins with what was changed last, be it a drawing', () => {
    const on = device()
    const { vault } = on.openTab()
    const old = start(vault)
    on.clock.advance(1000)
    startBoard(
      fromPattern(mythPattern, 'Baru', () => newId(vault)),
      undefined,
      vault,
    )
    expect(titles(vault)).toEqual(['Baru', 'Antrean'])
    on.clock.advance(1000)
    const [panel = ''] = Object.keys(reopened(vault, old).panels)
    panelStore(panel, vault).change((_, now) => ({ ...now, value: drawing }))
    expect(titles(vault)).toEqual(['Antrean', 'Baru'])
  })

  test('shows what was typed a moment ago', () => {
    const { vault } = device().openTab()
    const id = start(vault)
    boardStore(id, vault).change((board, now) => ({
      ...board,
      brief: { ...now, value: { ...reopened(vault, id).brief, title: ' Antrean pagi ' } },
    }))
    expect(titles(vault)).toEqual(['Antrean pagi'])
  })

  test('shows a broken board with what can be read of it', async () => {
    const on = device()
    const { vault } = on.openTab()
    const id = start(vault)
    const key = vault.keyOf('board', id)
    const broken = JSON.parse(vault.readStored(key) ?? '')
    const first = Object.keys(broken.data.shots)[0] ?? ''
    broken.data.shots[first] = { at: 'kapan' }
    vault.write(key, JSON.stringify(broken))
    const next = on.openTab().vault
    expect(boardsOnShelf(next)).toMatchObject([{ id, title: 'Antrean', shots: 2, state: 'broken' }])
    moveBoard(id, 'archived', next)
    await settle()
    next.flushAll()
    expect(boardsOnShelf(on.openTab().vault)).toMatchObject([
      { title: 'Antrean', shots: 2, shelf: 'archived' },
    ])
    expect(next.$troubles.get().unreadable).toHaveLength(1)
  })

  test.each(['{broken', '[]', '{"v":1}', '"x"', '{"v":1,"at":1,"rev":1,"data":{"shots":7}}'])(
    'keeps a place for a board of which nothing can be read: %s',
    (raw) => {
      const { vault } = device().openTab()
      vault.write(vault.keyOf('board', 'ABCDEFGHJKMNP'), raw)
      expect(boardsOnShelf(vault)).toMatchObject([{ id: 'ABCDEFGHJKMNP', title: '', state: 'broken' }])
    },
  )

  test('keeps a place for a board that a newer release wrote', () => {
    const { vault } = device().openTab()
    vault.write(vault.keyOf('board', 'ABCDEFGHJKMNP'), '{"v":99,"at":1,"rev":1,"data":{"neu":true}}')
    expect(boardsOnShelf(vault)).toMatchObject([{ id: 'ABCDEFGHJKMNP', state: 'newer' }])
  })

  test("is this person's only", () => {
    const { vault } = device().openTab()
    start(vault)
    const raw = [...vault.snapshot().values()][0] ?? ''
    vault.platform.storage?.setItem('lk:kursus:LAIN000:-:board:ABCDEFGHJKMNP', raw)
    vault.platform.storage?.setItem('lk:lain:LAIN000:-:board:ABCDEFGHJKMNP', raw)
    expect(titles(vault)).toEqual(['Antrean'])
  })

  test('throws for nothing that may be kept', () => {
    fc.assert(
      fc.property(boardStates, (data) => {
        const { vault } = device().openTab()
        vault.write(vault.keyOf('board', 'ABCDEFGHJKMNP'), JSON.stringify({ v: 1, at: 1, rev: 1, data }))
        const [card] = boardsOnShelf(vault)
        expect(card?.state).toBe('whole')
        expect(card?.shots).toBe(Object.values(data.shots).filter((item) => 'value' in item).length)
      }),
    )
  })
})

describe('a board', () => {
  test('that was started opens as it was made', () => {
    fc.assert(
      fc.property(contents, (content) => {
        const on = device()
        const { vault } = on.openTab()
        // A copy, since in arbitrary contents shots may share panels with nothing.
        const made = copyOf(content, 'Papan', () => newId(vault))
        const named = new Set(Object.values(made.shots).flatMap(({ panels }) => panels))
        const panels = Object.fromEntries(Object.entries(made.panels).filter(([id]) => named.has(id)))
        const id = startBoard({ ...made, panels }, undefined, vault)
        expect(reopened(on.openTab().vault, id)).toEqual({ ...made, panels })
      }),
      { numRuns: 30 },
    )
  })

  test('is there at once, also where storage is full or forbidden', () => {
    for (const storage of [fullStorage(200), blockedStorage()]) {
      const { vault } = device({ storage }).openTab()
      const id = start(vault)
      expect(titles(vault)).toEqual(['Antrean'])
      expect(Object.keys(reopened(vault, id).shots)).toHaveLength(3)
    }
  })

  test('is copied with its drawings; the copy knows where it comes from and goes its own way', () => {
    const { vault } = device().openTab()
    const id = start(vault)
    const copy = duplicateBoard(id, 'Salinan dari Antrean', vault) ?? ''
    expect(boardStore(copy, vault).get().from).toBe(id)
    expect(boardsOnShelf(vault)).toMatchObject([
      { id: copy, title: 'Salinan dari Antrean', shots: 3, picture: drawing },
      { id, title: 'Antrean', shots: 3, picture: drawing },
    ])
    removeBoard(id, vault)
    expect(boardsOnShelf(vault)).toMatchObject([{ id: copy, picture: drawing }])
  })

  test('of which nothing is kept has no copy', () => {
    expect(duplicateBoard('ABCDEFGHJKMNP', '', device().openTab().vault)).toBeUndefined()
  })

  test('goes to the archive and the bin and comes back as it was', () => {
    const on = device()
    const { vault } = on.openTab()
    const id = start(vault)
    const before = reopened(vault, id)
    for (const shelf of ['archived', 'bin', 'open'] as const) {
      moveBoard(id, shelf, vault)
      expect(boardsOnShelf(on.openTab().vault)).toMatchObject([{ id, shelf }])
    }
    expect(reopened(on.openTab().vault, id)).toEqual(before)
  })

  test('that is put where it lies is not changed', () => {
    const { vault } = device().openTab()
    const id = start(vault)
    const raw = vault.readStored(vault.keyOf('board', id))
    moveBoard(id, 'open', vault)
    expect(vault.readStored(vault.keyOf('board', id))).toBe(raw)
  })
})

describe('removing a board for good', () => {
  test('takes its panels and its steps along, and leaves other boards', () => {
    const { vault } = device().openTab()
    const id = start(vault)
    const other = startBoard(drawnBoard(vault), undefined, vault)
    const others = keysOf(vault, other)
    stepsStore(id, vault).change(() => ({ done: [{ name: 'draw', at: 1, patches: [] }], undone: [] }))
    removeBoard(id, vault)
    expect([...vault.snapshot().keys()].sort()).toEqual(others)
  })

  test('also takes the panels that could only be brought back by undoing', () => {
    const { vault } = device().openTab()
    const id = start(vault)
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
    const id = start(vault)
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
    start(vault)
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
