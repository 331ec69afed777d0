import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { texts } from '../../../../tests/support/arbitraries.ts'
import { boardCopies, panelId, shotId } from '../../../../tests/support/board-copies.ts'
import { slugOf } from '../../../i18n/slug.ts'
import { toKey } from '../../../storage/keys.ts'
import type { Photo } from '../../../storage/photo.ts'
import { fillPhotos } from '../../../storage/photos-into-file.ts'
import { buildFile, fileName, fileText, type ProgressFile } from '../../../storage/progress-file.ts'
import { emptyBrief, emptyShot, type Made } from '../model.ts'
import { emptyBoard } from '../saved.ts'
import { readBoardFile } from './board-file.ts'
import { boardPart, panelsOf } from './board-part.ts'
import type { Copy } from './compare.ts'

const BOARD = 'BRD0000000001'
const OTHER = 'BRD0000000002'
const keyOf = (feature: string, id: string) =>
  toKey({ course: 'kursus', person: 'ABC1234', run: '-', feature, id })
const rawOf = (data: unknown, v = 1) => JSON.stringify({ v, at: 50, rev: 3, data })
const photo: Photo = { bytes: Uint8Array.from([1, 2, 3]).buffer, type: 'image/webp' }

function valuesOf(boards: Record<Made, Copy>): Map<string, string> {
  const values = new Map<string, string>()
  for (const [id, { board, panels }] of Object.entries(boards)) {
    values.set(keyOf('board', id), rawOf(board))
    values.set(keyOf('undo', id), rawOf({ done: [], undone: [] }))
    for (const [panel, item] of Object.entries(panels)) values.set(keyOf('panel', panel), rawOf(item))
  }
  return values
}

/** What is saved of a device that keeps these values; every photo is there. */
function saved(values: Map<string, string>, part?: ReturnType<typeof boardPart>): Promise<ProgressFile> {
  const of = { course: 'kursus', release: '2026-11', person: 'ABC1234', aliases: [], unreadable: [] }
  const file = buildFile({ ...of, values, part, staying: new Set(['undo']), now: new Date(0) })
  return fillPhotos(file, async () => photo)
}

describe('the file of a board', () => {
  test('gives back the board, the drawings that its shots name, and their photos', async () => {
    await fc.assert(
      fc.asyncProperty(boardCopies, boardCopies, async (copy, other) => {
        // Another board's drawings under other ids, so that they can't be mistaken.
        const others = Object.entries(other.panels).map(([id, item]) => [`X${id.slice(1)}`, item])
        const values = valuesOf({ [BOARD]: copy, [OTHER]: { ...other, panels: Object.fromEntries(others) } })
        const file = await saved(values, boardPart(BOARD, copy.board))
        const read = readBoardFile(fileText(file), 'kursus')
        if ('problem' in read) throw new Error(read.problem)
        const [board, ...more] = read.boards
        expect(more).toEqual([])
        expect(board?.id).toBe(BOARD)
        expect(board?.board).toEqual(copy.board)
        const named = panelsOf(copy.board).filter((id) => Object.hasOwn(copy.panels, id))
        expect(board?.panels).toEqual(Object.fromEntries(named.map((id) => [id, copy.panels[id]])))
        const photos = named.flatMap((id) => {
          const item = copy.panels[id]
          return item && 'value' in item && item.value.photo ? [item.value.photo.id] : []
        })
        expect(Object.keys(board?.photos ?? {}).sort()).toEqual([...new Set(photos)].sort())
        expect(file.entries.map(({ feature }) => feature)).not.toContain('undo')
      }),
    )
  })

  test('is named for its title and the day', () => {
    const brief = { at: 1, by: 'A', value: { ...emptyBrief(), title: 'Bunga Tetap' } }
    const part = boardPart(BOARD, { ...emptyBoard(), brief })
    expect(fileName('kursus', new Date(2026, 10, 25), 'json', part)).toBe('papan-bunga-tetap-2026-11-25.json')
    expect(part.scope).toEqual({ feature: 'board', id: BOARD })
  })

  test('is named with small letters, figures and hyphens alone', () => {
    expect(slugOf('Bunga Tetap: “Loket 3”!')).toBe('bunga-tetap-loket-3')
    expect(slugOf('Café Ébène')).toBe('cafe-ebene')
    for (const none of ['', '  ', '…', '日本', '../..']) expect(slugOf(none)).toBe('tanpa-judul')
    fc.assert(
      fc.property(texts, (title) => {
        expect(slugOf(title)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/)
      }),
    )
  })
})

describe('reading boards', () => {
  const copy: Copy = { board: emptyBoard(), panels: {} }
  const values = valuesOf({ [BOARD]: copy })

  test('offers all boards of a progress file', async () => {
    const both = valuesOf({ [BOARD]: copy, [OTHER]: copy })
    both.set(keyOf('form', 'catatan'), rawOf({ fields: {}, rows: {} }))
    const read = readBoardFile(fileText(await saved(both)), 'kursus')
    expect('boards' in read && read.boards.map(({ id }) => id)).toEqual([BOARD, OTHER])
  })

  test('says of each file in which there is none why', async () => {
    const text = fileText(await saved(values))
    const problem = (other: string, course = 'kursus') => {
      const read = readBoardFile(other, course)
      return 'problem' in read ? read.problem : undefined
    }
    const only = async (raw: string) =>
      problem(fileText(await saved(new Map([[keyOf('board', BOARD), raw]]))))
    expect(problem('Halo')).toBe('not-ours')
    expect(problem(text.slice(0, -9))).toBe('damaged')
    expect(problem(text, 'kursus-lain')).toBe('other-course')
    expect(problem(text.replace('"version": 1', '"version": 2'))).toBe('newer')
    expect(problem(fileText(await saved(new Map([[keyOf('quiz', 'a'), rawOf({})]]))))).toBe('no-board')
    expect(await only(rawOf({ pages: [] }, 99))).toBe('newer')
    expect(await only(rawOf('bukan papan'))).toBe('damaged')
  })

  test('leaves out a board and a drawing whose id is none', async () => {
    const odd = new Map([
      [keyOf('board', '__proto__'), rawOf(copy.board)],
      [keyOf('board', '../x'), rawOf(copy.board)],
    ])
    expect(readBoardFile(fileText(await saved(odd)), 'kursus')).toEqual({ problem: 'no-board' })
  })

  test('never throws, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readBoardFile(text, 'kursus')).toHaveProperty('problem')
      }),
    )
  })
})

test('a drawing is named once, in the order of the shots', () => {
  const shot = (panels: Made[]) => ({ at: 1, by: 'A', value: { ...emptyShot(), panels } })
  const shots = { [shotId(1)]: shot([panelId(2), panelId(1)]), [shotId(2)]: shot([panelId(2)]) }
  expect(panelsOf({ ...emptyBoard(), shots })).toEqual([panelId(2), panelId(1)])
})
