import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintHotspot, lintInDrawing } from './lint.ts'
import { hotspotFields, hotspotFromFields } from './schema.ts'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const samples: { id: string }[] = parse(read('samples.yaml'))

const area = { id: 'judul', name: 'Judul', part: 'name', feedback: 'Sebab.' }
const post = { from: '@dinas.contoh', time: 'Senin', text: ['Satu.'] }
const fields = {
  id: 'unggahan',
  type: 'hotspot',
  prompt: 'Tandai.',
  repeat: 'menanggapi',
  post,
  areas: [area, { ...area, id: 'waktu', name: 'Waktu', part: 'time', correct: true }],
}

/** Each message with its path, as an author would look for it. */
function messages(changes: object): string[] {
  const result = hotspotFields.safeParse({ ...fields, ...changes })
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

/** The messages when the first area has these places. */
function placed(place: object): string[] {
  const { part: _, ...bare } = area
  return messages({ areas: [{ ...bare, ...place }, fields.areas[1]] })
}

describe('the samples', () => {
  test.each(samples)('are read and have no finding: $id', (sample) => {
    const question = hotspotFromFields(hotspotFields.parse(sample))
    expect(lintHotspot(question)).toEqual([])
    if (question.scene.kind === 'post') return
    const height = Number(/viewBox="0 0 340 (\d+)"/.exec(read(question.scene.file))?.[1])
    expect(lintInDrawing(question, height)).toEqual([])
  })

  test('have the longest id that is allowed among them', () => {
    expect(Math.max(...samples.map(({ id }) => id.length))).toBe(40)
  })
})

test('fills in what an author may leave out, and keeps the order of the areas', () => {
  expect(hotspotFromFields(hotspotFields.parse(fields))).toEqual({
    id: 'unggahan',
    type: 'hotspot',
    prompt: 'Tandai.',
    points: 1,
    multiple: false,
    scene: { kind: 'post', post: { ...post, picture: '', tags: '' } },
    areas: [
      {
        id: 'judul',
        name: 'Judul',
        where: { kind: 'part', part: 'name' },
        correct: false,
        feedback: 'Sebab.',
      },
      {
        id: 'waktu',
        name: 'Waktu',
        where: { kind: 'part', part: 'time' },
        correct: true,
        feedback: 'Sebab.',
      },
    ],
  })
})

describe('hotspotFields', () => {
  test('asks for a picture or a post', () => {
    const one = ': Tulis `picture` atau `post`, salah satu saja.'
    expect(messages({ post: undefined })).toEqual([one])
    expect(messages({ picture: { file: 'poster.svg', alt: 'Poster.' } })).toEqual([one])
    expect(messages({ picture: { file: 'gambar/poster.svg', alt: '' } })).toEqual([
      'picture.file: Tulis nama berkas `.svg` tanpa nama folder.',
      'picture.alt: Penjelasan gambar (`alt`) masih kosong.',
    ])
  })

  test('asks for one place of each area', () => {
    const one = 'areas.0: Tulis `rect`, `circle`, `polygon`, atau `part`, salah satu saja.'
    expect(placed({})).toEqual([one])
    expect(placed({ part: 'name', circle: { x: 1, y: 1, radius: 1 } })).toEqual([one])
    expect(placed({ part: 'line-7' })).toEqual([
      expect.stringMatching(/^areas\.0\.part: Pilih dari: avatar, /),
    ])
    expect(placed({ rect: { x: 1, y: 1, width: 0 } })).toEqual([
      'areas.0.rect.width: `width` harus lebih dari 0.',
      'areas.0.rect.height: `height` belum ditulis.',
    ])
    expect(placed({ polygon: [[1, 2], [3], [4, 5]] })).toEqual([
      'areas.0.polygon.1: Tulis setiap sudut sebagai `[x, y]`.',
    ])
    expect(placed({ polygon: [[1, 2]] })).toEqual(['areas.0.polygon: Tulis sedikitnya tiga sudut.'])
  })

  test('asks for two to ten areas with names and reasons', () => {
    expect(messages({ areas: [area] })).toEqual(['areas: Tulis sedikitnya dua area.'])
    expect(messages({ areas: Array(11).fill(area) })).toEqual(['areas: Paling banyak 10 area.'])
    expect(messages({ areas: [area, { ...area, name: '', feedback: undefined }] })).toEqual([
      'areas.1.name: Nama area (`name`) masih kosong.',
      'areas.1.feedback: Umpan balik (`feedback`) area belum ditulis.',
    ])
  })

  test('names what it does not know', () => {
    expect(messages({ choices: [] })).toEqual([': Kunci tidak dikenal: `choices`.'])
  })
})
