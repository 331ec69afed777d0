import { expect, test } from 'vitest'
import { get, keys, put, remove } from './photo-place.ts'

// Node has no IndexedDB, like browsers that forbid it.

test('says where IndexedDB is missing that a photo is not kept, and never throws', async () => {
  const photo = { bytes: new ArrayBuffer(3), type: 'image/webp', at: 1 } as const
  expect(await put('lk:kursus:ABC1234:-:photo:A', photo)).toBe(false)
  expect(await get('lk:kursus:ABC1234:-:photo:A')).toBeUndefined()
  expect(await keys()).toEqual([])
  await remove('lk:kursus:ABC1234:-:photo:A')
})
