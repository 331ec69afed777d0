import { describe, expect, test } from 'vitest'
import { clockAt, device, memoryPhotos } from '../../tests/support/storages.ts'
import { startNextPerson, takeIn } from './handover.ts'
import { isMadeId } from './made-id.ts'
import type { Photo } from './photo.ts'
import { photosOf } from './photos.ts'

const photo = (...bytes: number[]): Photo => ({ bytes: Uint8Array.from(bytes).buffer, type: 'image/webp' })
const bytesOf = (kept: Photo | undefined) => kept && [...new Uint8Array(kept.bytes)]

describe('a photo', () => {
  test('is kept under an id of its own and found again by another page', async () => {
    const on = device()
    const id = await photosOf(on.openTab().vault).keep(photo(1, 2, 3))
    expect(isMadeId(id)).toBe(true)
    const later = photosOf(on.openTab().vault)
    expect(bytesOf(await later.read(id))).toEqual([1, 2, 3])
    expect(await later.read('0000000000000')).toBeUndefined()
  })

  test('is never changed: the same id again keeps the first', async () => {
    const photos = photosOf(device().openTab().vault)
    const id = await photos.keep(photo(1))
    expect(await photos.keep(photo(2), id)).toBe(id)
    expect(bytesOf(await photos.read(id))).toEqual([1])
  })

  test('stays in memory and is told of as long as the device refuses it', async () => {
    const place = memoryPhotos({ available: false })
    const { vault, runTimers } = device({ photos: place }).openTab()
    const id = await photosOf(vault).keep(photo(1))
    expect(bytesOf(await photosOf(vault).read(id))).toEqual([1])
    expect(vault.$troubles.get()).toMatchObject({ photos: true })
    expect(vault.hasUnsaved()).toBe(true)
    runTimers()
    expect(vault.hasUnsaved()).toBe(true)
    expect(vault.$saving.get()).toEqual({ kind: 'failed' })

    place.available = true
    await photosOf(vault).keep(photo(2))
    expect(vault.$troubles.get()).toMatchObject({ photos: false })
    vault.flushAll()
    expect(vault.hasUnsaved()).toBe(false)
    expect(place.kept.size).toBe(2)
  })

  test('stays in memory where the code for the place can’t be fetched', async () => {
    const { vault } = device({ photos: undefined }).openTab()
    const id = await photosOf(vault).keep(photo(7))
    expect(bytesOf(await photosOf(vault).read(id))).toEqual([7])
    expect(vault.$troubles.get()).toMatchObject({ photos: true })
  })

  test('raises no alarm while it is on its way', async () => {
    const { vault } = device().openTab()
    const told: unknown[] = []
    vault.$troubles.listen(({ photos }) => void told.push(photos))
    await Promise.all([1, 2, 3].map((byte) => photosOf(vault).keep(photo(byte))))
    expect(told).not.toContain(true)
  })
})

describe('photos and persons', () => {
  test('the next person finds none of the last one’s, and those of others stay', async () => {
    const place = memoryPhotos()
    const on = device({ photos: place })
    const first = on.openTab().vault
    const id = await photosOf(first).keep(photo(1))
    await photosOf(first).keepFor('LAIN777', id, photo(2))
    await startNextPerson(first)
    expect([...place.kept.keys()]).toEqual([`lk:kursus:LAIN777:-:photo:${id}`])
    expect(await photosOf(on.openTab().vault).read(id)).toBeUndefined()
  })

  test('a page of the last person brings no photo to the device any more', async () => {
    const place = memoryPhotos()
    const on = device({ photos: place })
    const old = on.openTab().vault
    await startNextPerson(on.openTab().vault)
    await photosOf(old).keep(photo(1))
    expect(place.kept.size).toBe(0)
    expect(old.$troubles.get()).toMatchObject({ photos: true })
  })
})

describe('clearing up', () => {
  test('removes what nothing names, but nothing young, nothing named and nobody else’s', async () => {
    const place = memoryPhotos()
    const clock = clockAt('09:00')
    const { vault } = device({ photos: place, clock }).openTab()
    const photos = photosOf(vault)
    const [named, unnamed] = [await photos.keep(photo(1)), await photos.keep(photo(2))]
    await photos.keepFor('LAIN777', unnamed, photo(3))
    const isNamed = (id: string) => id === named
    expect(await photos.removeUnused(isNamed)).toEqual([])
    clock.advance(25 * 60 * 60 * 1000)
    const young = await photos.keep(photo(4))
    expect(await photos.removeUnused(isNamed)).toEqual([unnamed])
    expect(await Promise.all([named, young].map(async (id) => bytesOf(await photos.read(id))))).toEqual([
      [1],
      [4],
    ])
    expect(place.kept.has(`lk:kursus:LAIN777:-:photo:${unnamed}`)).toBe(true)
  })

  test('leaves photos of a moment that is yet to come: the clock was wrong then, or is now', async () => {
    const clock = clockAt('09:00')
    const photos = photosOf(device({ clock }).openTab().vault)
    const id = await photos.keep(photo(1))
    clock.setTo('08:00')
    expect(await photos.removeUnused()).toEqual([])
    expect(await photos.read(id)).toBeDefined()
  })

  test('knows what boards, steps of undo and the undo of an import name, whole or in the middle', async () => {
    const clock = clockAt('09:00')
    const { vault } = device({ clock }).openTab()
    const photos = photosOf(vault)
    const ids = await Promise.all([1, 2, 3, 4].map((byte) => photos.keep(photo(byte))))
    const [shown = '', replaced = '', imported = '', unused] = ids
    vault.write(vault.keyOf('panel', 'P1'), JSON.stringify({ photo: { id: shown } }))
    // What differs between two ids with a common beginning and end.
    vault.write(vault.keyOf('undo', 'B1'), JSON.stringify({ was: replaced.slice(2, 11) }))
    const before = new Map([[vault.keyOf('panel', 'P2'), JSON.stringify({ photo: { id: imported } })]])
    takeIn(vault, before, vault.device.person, [])
    takeIn(vault, new Map([[vault.keyOf('panel', 'P2'), '{}']]), vault.device.person, [])
    clock.advance(25 * 60 * 60 * 1000)
    expect(await photos.removeUnused()).toEqual([unused])
  })

  test('removes nothing where storage can’t be read, or another person has begun', async () => {
    const clock = clockAt('09:00')
    const place = memoryPhotos()
    const blocked = photosOf(device({ clock, storage: undefined, photos: place }).openTab().vault)
    await blocked.keep(photo(1))
    const on = device({ clock, photos: place })
    const old = on.openTab().vault
    await photosOf(old).keepFor(old.device.person, 'PHT0000000001', photo(2))
    clock.advance(25 * 60 * 60 * 1000)
    expect(await blocked.removeUnused()).toEqual([])
    takeIn(on.openTab().vault, new Map(), 'LAIN777', [])
    expect(await photosOf(old).removeUnused()).toEqual([])
  })
})
