import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boardStates, contents } from '../../../../tests/support/boards.ts'
import { mythPattern } from '../../../../tests/support/library.ts'
import { drawing, reopened, startDrawn } from '../../../../tests/support/shelf.ts'
import { blockedStorage, device, fullStorage, settle } from '../../../../tests/support/storages.ts'
import type { Vault } from '../../../storage/vault.ts'
import { boardStore, panelStore } from '../stores.ts'
import { boardsOnShelf, duplicateBoard, moveBoard, newId, removeBoard, startBoard } from './boards.ts'
import { copyOf, fromPattern } from './start.ts'

const titles = (vault: Vault) => boardsOnShelf(vault).map(({ title }) => title)

describe('the list of boards', () => {
  test('is empty where nothing was started', () => {
    expect(boardsOnShelf(device().openTab().vault)).toEqual([])
  })

  test('tells name, shots, time, target and the first picture', () => {
    const on = device()
    const { vault } = on.openTab()
    const id = startDrawn(vault)
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
    const old = startDrawn(vault)
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
    const id = startDrawn(vault)
    boardStore(id, vault).change((board, now) => ({
      ...board,
      brief: { ...now, value: { ...reopened(vault, id).brief, title: ' Antrean pagi ' } },
    }))
    expect(titles(vault)).toEqual(['Antrean pagi'])
  })

  test('shows a broken board with what can be read of it', async () => {
    const on = device()
    const { vault } = on.openTab()
    const id = startDrawn(vault)
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
    startDrawn(vault)
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
      const id = startDrawn(vault)
      expect(titles(vault)).toEqual(['Antrean'])
      expect(Object.keys(reopened(vault, id).shots)).toHaveLength(3)
    }
  })

  test('is copied with its drawings; the copy knows where it comes from and goes its own way', () => {
    const { vault } = device().openTab()
    const id = startDrawn(vault)
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
    const id = startDrawn(vault)
    const before = reopened(vault, id)
    for (const shelf of ['archived', 'bin', 'open'] as const) {
      moveBoard(id, shelf, vault)
      expect(boardsOnShelf(on.openTab().vault)).toMatchObject([{ id, shelf }])
    }
    expect(reopened(on.openTab().vault, id)).toEqual(before)
  })

  test('that is put where it lies is not changed', () => {
    const { vault } = device().openTab()
    const id = startDrawn(vault)
    const raw = vault.readStored(vault.keyOf('board', id))
    moveBoard(id, 'open', vault)
    expect(vault.readStored(vault.keyOf('board', id))).toBe(raw)
  })
})
