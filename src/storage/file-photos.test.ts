import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { photoIdsIn, photosMissing } from './file-photos.ts'
import { toKey } from './keys.ts'
import { type Photo, photoOf, samePhoto } from './photo.ts'
import { fillPhotos } from './photos-into-file.ts'
import { buildFile, type FileEntry, fileText, type ProgressFile } from './progress-file.ts'
import { readFile } from './read-progress-file.ts'

const ids = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{13}$/)
const entry = (data: unknown, id = 'a'): FileEntry => ({
  ...{ run: '-', feature: 'panel', id },
  saved: { v: 1, at: 1, rev: 1, data },
})
const panel = (id: unknown) => ({ at: 1, by: 'A', value: { strokes: '', photo: { id, crop: [0, 0, 1, 1] } } })
const photo = (seed: number, bytes: number): Photo => ({
  bytes: Uint8Array.from({ length: bytes }, (_, at) => (at * seed * 31 + (at >> 7)) % 256).buffer,
  type: seed % 2 ? 'image/webp' : 'image/jpeg',
})

function fileOf(values: Record<string, unknown>): ProgressFile {
  return buildFile({
    ...{ course: 'kursus', release: '2026-11', person: 'ABC1234', aliases: [], unreadable: [] },
    values: new Map(
      Object.entries(values).map(([id, data]) => [
        toKey({ course: 'kursus', person: 'ABC1234', run: '-', feature: 'panel', id }),
        JSON.stringify({ v: 1, at: 1, rev: 1, data }),
      ]),
    ),
    now: new Date(0),
  })
}

describe('photos that entries name', () => {
  test('are found wherever they stand, each once', () => {
    const found = photoIdsIn([
      entry(panel('BBBBBBBBBBBBB')),
      entry({ list: [{ deep: panel('AAAAAAAAAAAAA') }, panel('BBBBBBBBBBBBB')] }),
    ])
    expect(found).toEqual(['AAAAAAAAAAAAA', 'BBBBBBBBBBBBB'])
  })

  test('are no texts that look like one, and nothing that is no id', () => {
    const text = JSON.stringify(panel('AAAAAAAAAAAAA'))
    const others = [null, 7, ['AAAAAAAAAAAAA'], '', '__proto__', 'aaaaaaaaaaaaa', '../../AAAAAAAA'].map(panel)
    expect(photoIdsIn([text, { photo: 'AAAAAAAAAAAAA' }, ...others].map((data) => entry(data)))).toEqual([])
  })

  test('are looked for in anything without a throw', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void photoIdsIn([entry(data)])))
  })
})

describe('a file with photos', () => {
  test('gives back each photo that its entries name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(ids, { maxLength: 5 }), async (named) => {
        const kept = new Map(named.map((id, at) => [id, photo(at + 1, 500 + at)]))
        const values = Object.fromEntries(named.map((id, at) => [`p${at}`, panel(id)]))
        const file = await fillPhotos(fileOf(values), async (id) => kept.get(id))
        const read = readFile(fileText(file), 'kursus')
        expect(read).toEqual({ status: 'ok', file })
        expect(Object.keys(file.photos)).toEqual([...named].sort())
        for (const [id, mine] of kept) {
          const text = file.photos[id]
          const theirs = text && photoOf(text)
          expect(theirs && samePhoto(theirs, mine)).toBe(true)
        }
        expect(photosMissing(file)).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  test('leaves out and counts what is not on the device', async () => {
    const values = { a: panel('AAAAAAAAAAAAA'), b: panel('BBBBBBBBBBBBB') }
    const file = await fillPhotos(fileOf(values), async (id) => (id[0] === 'A' ? photo(1, 9) : undefined))
    expect(Object.keys(file.photos)).toEqual(['AAAAAAAAAAAAA'])
    expect(photosMissing(file)).toBe(1)
  })

  test('is damaged when a single letter of a photo is another one', async () => {
    const file = await fillPhotos(fileOf({ a: panel('AAAAAAAAAAAAA') }), async () => photo(1, 300))
    const base64 = file.photos.AAAAAAAAAAAAA?.base64 ?? ''
    const other = `${base64.slice(0, 100)}${base64[100] === 'A' ? 'B' : 'A'}${base64.slice(101)}`
    expect(readFile(fileText(file).replace(base64, other), 'kursus')).toEqual({
      status: 'refused',
      problem: 'damaged',
    })
  })

  test('of 60 drawn panels and 12 photos of 35 KB has at most 5 MB', async () => {
    const id = (at: number) => `PHTP${String(at).padStart(9, '0')}`
    const drawn = Array.from({ length: 60 }, (_, at) => [
      `P${at}`,
      {
        at: 1795570832418,
        by: '7K2M9QX',
        value: {
          ratio: '9:16',
          strokes: 'x'.repeat(2500),
          marks: Array.from({ length: 6 }, () => ({
            kind: 'bubble',
            text: 'Selamat pagi, Bu.',
            x: 120,
            y: 80,
            size: 24,
          })),
          ...(at < 12 && { photo: { id: id(at), crop: [0.1083333, 0, 0.7833333, 1] } }),
          alt: 'Petugas menerima warga di loket, dilihat dari belakang antrean.',
        },
      },
    ])
    const file = await fillPhotos(fileOf(Object.fromEntries(drawn)), async () => photo(3, 35_000))
    expect(Object.keys(file.photos)).toHaveLength(12)
    const { length } = new TextEncoder().encode(fileText(file))
    expect(length).toBeGreaterThan(700_000)
    expect(length).toBeLessThan(5_000_000)
  })
})
