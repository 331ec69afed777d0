import { describe, expect, test } from 'vitest'
import {
  clockAt,
  device,
  failingAfter,
  memoryPhotos,
  memoryStorage,
} from '../../../tests/support/storages.ts'
import { fillPhotos } from '../../storage/fill-photos.ts'
import { lastImport, takeIn, undoImport } from '../../storage/handover.ts'
import { toKey } from '../../storage/keys.ts'
import { type Photo, photoText } from '../../storage/photo.ts'
import { photosOf } from '../../storage/photos.ts'
import { buildFile, type ProgressFile, withPhotos } from '../../storage/progress-file.ts'
import type { Vault } from '../../storage/vault.ts'
import { keepPhotos, planFor } from './plan-import.ts'

const photo: Photo = { bytes: Uint8Array.from([1, 2, 3]).buffer, type: 'image/webp' }
const PHOTO = 'PHT0000000001'
const LOST = 'PHT0000000002'
const panel = (photo: string) => ({
  ...{ at: 1, by: 'FILE777' },
  value: { ratio: '9:16', strokes: '', marks: [], alt: '', photo: { id: photo, crop: [0, 0, 1, 1] } },
})

/** A file of another device with two panels, the photo of one of which was lost there. */
function file(): Promise<ProgressFile> {
  const keyOf = (id: string) => toKey({ course: 'kursus', person: 'FILE777', run: '-', feature: 'panel', id })
  const raw = (photo: string) => JSON.stringify({ v: 1, at: 1, rev: 1, data: panel(photo) })
  const of = { course: 'kursus', release: '2026-11', person: 'FILE777', aliases: [], unreadable: [] }
  const values = new Map([
    [keyOf('PNE0000000001'), raw(PHOTO)],
    [keyOf('PNE0000000002'), raw(LOST)],
  ])
  return fillPhotos(buildFile({ ...of, values, now: new Date(0) }), async (id) =>
    id === PHOTO ? photo : undefined,
  )
}

async function imports(vault: Vault, from: ProgressFile, person = vault.device.person): Promise<boolean> {
  const plan = await planFor(from, person, vault)
  expect(await keepPhotos(from, plan.photos, person, vault)).toBe(0)
  return takeIn(vault, new Map(plan.changes.map(({ key, raw }) => [key, raw])), person, [])
}

describe('importing photos', () => {
  test('plans those that the file has and the device has not, and counts those that neither has', async () => {
    const { vault } = device().openTab()
    const plan = await planFor(await file(), vault.device.person, vault)
    expect(plan.changes).toHaveLength(2)
    expect(plan).toMatchObject({ photos: [PHOTO], missing: 1 })
  })

  test('keeps them for the person who works here from then on', async () => {
    const on = device()
    expect(await imports(on.openTab().vault, await file(), 'FILE777')).toBe(true)
    const later = on.openTab().vault
    expect(later.device.person).toBe('FILE777')
    expect([...new Uint8Array((await photosOf(later).read(PHOTO))?.bytes ?? new ArrayBuffer(0))]).toEqual([
      1, 2, 3,
    ])
    expect(await planFor(await file(), 'FILE777', later)).toMatchObject({
      changes: [],
      photos: [],
      missing: 1,
    })
  })

  test('brings a photo back that was lost here, though all values are the same', async () => {
    const photos = memoryPhotos()
    const on = device({ photos })
    await imports(on.openTab().vault, await file())
    photos.kept.clear()
    const { vault } = on.openTab()
    expect(await planFor(await file(), vault.device.person, vault)).toMatchObject({
      changes: [],
      photos: [PHOTO],
    })
  })

  test('counts what the device refuses and what is no photo', async () => {
    const { vault } = device({ photos: memoryPhotos({ available: false }) }).openTab()
    expect(await keepPhotos(await file(), [PHOTO], vault.device.person, vault)).toBe(1)
    const broken = withPhotos(await file(), { [PHOTO]: { ...photoText(photo), base64: '?' } })
    expect(await planFor(broken, vault.device.person, vault)).toMatchObject({ photos: [], missing: 2 })
  })

  test('leaves no half of it where there is no room for the values, and clears the photos up later', async () => {
    const clock = clockAt('09:00')
    const inner = memoryStorage([['lk:kursus:-:-:device:person', '{"person":"ABC1234","aliases":[]}']])
    const before = inner.contents()
    const on = device({ clock, storage: failingAfter(2, inner, 'once') })
    const { vault } = on.openTab()
    expect(await imports(vault, await file())).toBe(false)
    expect(inner.contents()).toEqual(before)
    clock.advance(25 * 60 * 60 * 1000)
    expect(await photosOf(vault).removeUnused()).toEqual([PHOTO])
  })

  test('can be undone, after which nothing names the photos any more', async () => {
    const on = device()
    const { vault } = on.openTab()
    await imports(vault, await file())
    expect(lastImport(vault)).toBeDefined()
    expect(undoImport(on.openTab().vault)).toMatchObject({ kept: 0 })
    expect(on.openTab().vault.snapshot().size).toBe(0)
  })
})
