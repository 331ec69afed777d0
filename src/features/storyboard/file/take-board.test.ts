import { describe, expect, test } from 'vitest'
import { panelId, shotId } from '../../../../tests/support/board-copies.ts'
import { device, memoryPhotos, memoryStorage } from '../../../../tests/support/storages.ts'
import { photoText } from '../../../storage/photo.ts'
import { photosOf } from '../../../storage/photos.ts'
import { emptyBrief, emptyShot } from '../model.ts'
import { emptyPanel } from '../panel/model.ts'
import type { FileBoard } from './board-file.ts'
import { compareBoards, contentIn } from './compare.ts'
import { mergeChosen } from './merge.ts'
import { addBoard, boardHere, stateOf } from './take-board.ts'

const BOARD = 'BRD0000000001'
const PHOTO = 'PHT0000000001'
const change = { at: 900, by: 'XYZ7777' }
const fromFile = (parts: Partial<FileBoard> = {}): FileBoard => ({
  id: BOARD,
  board: {
    brief: { ...change, value: { ...emptyBrief(), title: 'Bunga Tetap' } },
    order: { ...change, value: [shotId(1)] },
    shots: { [shotId(1)]: { ...change, value: { ...emptyShot(), panels: [panelId(1)] } } },
    ratings: {},
    comments: {},
    shelf: { ...change, value: 'bin' },
  },
  panels: {
    [panelId(1)]: { ...change, value: { ...emptyPanel('9:16'), photo: { id: PHOTO, crop: [0, 0, 1, 1] } } },
  },
  photos: { [PHOTO]: photoText({ bytes: Uint8Array.from([1, 2, 3]).buffer, type: 'image/jpeg' }) },
  ...parts,
})

describe('taking a board from a file', () => {
  test('keeps board, drawings and photos under their ids, on the shelf, for the next page too', async () => {
    const on = device()
    expect(boardHere(BOARD, on.openTab().vault)).toBeUndefined()
    expect(await addBoard(fromFile(), on.openTab().vault)).toBe(0)
    const later = on.openTab().vault
    const here = boardHere(BOARD, later)
    expect(here?.board.shelf).toMatchObject({ value: 'open' })
    const { brief, panels } = here ? contentIn(here) : {}
    expect(brief?.title).toBe('Bunga Tetap')
    expect(panels?.[panelId(1)]?.photo?.id).toBe(PHOTO)
    const photo = await photosOf(later).read(PHOTO)
    expect(photo && [...new Uint8Array(photo.bytes)]).toEqual([1, 2, 3])
  })

  test('changes made afterwards are later than those of the file, whatever the clock says', async () => {
    const on = device()
    const { vault } = on.openTab()
    const future = { at: 4e12, by: 'XYZ7777' }
    const board = fromFile()
    await addBoard(fromFile({ board: { ...board.board, order: { ...future, value: [] } } }), vault)
    expect(vault.stamp()).toBeGreaterThan(4e12)
  })

  test('counts photos that are neither in the file nor here, and finds those that are here', async () => {
    const { vault } = device().openTab()
    expect(await addBoard(fromFile({ photos: {} }), vault)).toBe(1)
    await photosOf(vault).keep({ bytes: Uint8Array.from([9]).buffer, type: 'image/webp' }, PHOTO)
    expect(await addBoard(fromFile({ photos: {} }), vault)).toBe(0)
    const broken = { [PHOTO]: { type: 'image/webp', base64: '???' } as const }
    expect(await addBoard(fromFile({ photos: broken }), device().openTab().vault)).toBe(1)
  })

  test('shows everything as long as the page is open where the device keeps nothing', async () => {
    const { vault } = device({ storage: undefined, photos: memoryPhotos({ available: false }) }).openTab()
    await addBoard(fromFile(), vault)
    expect(boardHere(BOARD, vault)).toBeDefined()
    expect(await photosOf(vault).read(PHOTO)).toBeDefined()
    expect(vault.$troubles.get()).toMatchObject({ blocked: true, photos: true })
  })

  test('touches no other value', async () => {
    const storage = memoryStorage([['tema', 'milik program lain']])
    const { vault } = device({ storage }).openTab()
    await addBoard(fromFile(), vault)
    const names = Object.keys(storage.contents()).map((key) => key.split(':').slice(-2).join(' '))
    expect(names.sort()).toEqual([`board ${BOARD}`, 'device person', `panel ${panelId(1)}`, 'tema'].sort())
  })
})

describe('a board that a colleague judged and sent back', () => {
  const rating = { role: 'peer' as const, level: 2 as const, note: 'Sumbernya?' }
  const own = { 'ABC1234/akurasi': { at: 5, by: 'ABC1234', value: { ...rating, role: 'self' as const } } }
  const theirs = {
    'XYZ7777/akurasi/peer': { ...change, value: rating },
    'XYZ7777/ajakan/peer': { ...change, value: rating },
  }
  const remarks = { CMT0000000001: { ...change, value: { text: 'Bagus.', shot: shotId(1) } } }
  const { board, ...rest } = fromFile()
  const here = { board: { ...board, ratings: own }, panels: rest.panels }
  const judged = fromFile({ board: { ...board, ratings: theirs, comments: remarks } })

  test('makes no question, and is told in numbers of people and remarks', () => {
    expect(stateOf(judged, here)).toBe('judged')
    expect(compareBoards(here, judged).judged).toEqual({ judgements: 1, remarks: 1 })
  })

  test('joins what is here beside the own score, with author and moment, and is nothing new the next time', () => {
    const now = { at: 1000, by: 'ABC1234' }
    const merged = mergeChosen(here, judged, {}, now, () => 'NEW0000000001')
    expect(merged.board.ratings).toEqual({ ...own, ...theirs })
    expect(merged.board.comments).toEqual(remarks)
    expect(merged.board.shots).toEqual(here.board.shots)
    expect(stateOf(judged, merged)).toBe('same')
  })

  test('still asks where a shot differs too', () => {
    const changed = { at: 950, by: 'XYZ7777', value: { ...emptyShot(), visual: 'Lain' } }
    const other = fromFile({ board: { ...judged.board, shots: { [shotId(1)]: changed } } })
    expect(stateOf(other, here)).toBe('other')
    expect(compareBoards(here, other).judged).toEqual({ judgements: 1, remarks: 1 })
  })
})
