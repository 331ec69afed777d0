import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../authoring/problem.ts'
import { fitProblems, type Measured, SCREENS, SMALLEST, SMALLEST_IN_PICTURE } from './report.ts'

const file = 'content/id/lessons/02-angka/slides.mdx'
const [wide, laptop, small, old] = SCREENS

/** The third slide of a deck, which fits, on the screen of which an em is 32 pixels. */
const slide = (more: Partial<Measured> = {}): Measured => ({
  file,
  line: 24,
  number: 3,
  screen: small,
  below: -2,
  beside: -4,
  text: { size: SMALLEST, words: 'Berapa meter?' },
  picture: { size: SMALLEST_IN_PICTURE, words: '420 m' },
  ...more,
})
const messages = (...measured: Measured[]) => fitProblems(measured).map(formatProblem)

test('what fits on every screen is nothing to mend, and neither is a deck without slides', () => {
  expect(messages(...SCREENS.map((screen) => slide({ screen })))).toEqual([])
  expect(messages(slide({ text: undefined, picture: undefined }))).toEqual([])
  expect(messages()).toEqual([])
})

describe('each fault is told with its place, its slide and what to do', () => {
  const head = `${file}:24:1  salindia 3`

  test('too much to read', () => {
    expect(messages(slide({ below: 3 }))).toEqual([
      `${head}
  Isi salindia terlalu panjang: lebih 3 baris pada layar 1280 × 720.
  Perbaikan: bagi menjadi dua salindia, atau pindahkan kalimat ke \`<Catatan>\`.`,
    ])
  })

  test('too wide', () => {
    expect(messages(slide({ beside: 1.5 }))).toEqual([
      `${head}
  Isi salindia terlalu lebar: keluar 48 piksel dari tepi kanan pada layar 1280 × 720.
  Perbaikan: persingkat kata yang panjang, atau kurangi kolom tabel.`,
    ])
  })

  test('letters that the last row can not read', () => {
    expect(messages(slide({ text: { size: 0.75, words: 'Per 9 November' } }))).toEqual([
      `${head}
  Huruf “Per 9 November” terlalu kecil untuk baris belakang.
  Perbaikan: tulis sebagai teks biasa pada salindia.`,
    ])
  })

  test('words in a picture that the last row can not read', () => {
    expect(messages(slide({ picture: { size: 0.4, words: 'Jalan Melati' } }))).toEqual([
      `${head}
  Kata “Jalan Melati” dalam gambar terlalu kecil untuk baris belakang.
  Perbaikan: tampilkan gambar tanpa teks lain, atau pakai gambar yang lebih sederhana.`,
    ])
  })

  test('all at once, where a slide has several', () => {
    const all = slide({
      below: 1,
      beside: 1,
      text: { size: 0.5, words: 'a' },
      picture: { size: 0.1, words: 'b' },
    })
    expect(fitProblems([all]).map(({ what }) => what.replace(/[:“ ].*/, ''))).toEqual([
      'Isi',
      'Isi',
      'Huruf',
      'Kata',
    ])
  })
})

test.each([
  [0.06, 1],
  [1.3, 1],
  [1.31, 2],
  [2.6, 2],
  [2.7, 3],
  [13, 10],
])('what reaches %d em below the room is as many lines too much as it needs: %d', (below, lines) => {
  expect(messages(slide({ below }))[0]).toContain(`lebih ${lines} baris pada`)
})

test.each([
  [wide, 48],
  [laptop, 35],
  [small, 32],
  [old, 26],
])('what reaches an em beyond the edge is told in pixels of the screen %j: %d', (screen, pixels) => {
  expect(messages(slide({ screen, beside: 1 }))[0]).toContain(`keluar ${pixels} piksel dari`)
})

describe('what a browser rounds is no fault', () => {
  test.each([
    ['below', { below: 0.05 }],
    ['beside', { beside: 0.05 }],
    ['letters', { text: { size: SMALLEST - 0.0005, words: 'a' } }],
    ['words in pictures', { picture: { size: SMALLEST_IN_PICTURE - 0.0005, words: 'a' } }],
  ])('%s', (_, more) => {
    expect(messages(slide(more))).toEqual([])
  })

  test.each([
    ['below', { below: 0.051 }],
    ['beside', { beside: 0.051 }],
    ['letters', { text: { size: SMALLEST - 0.002, words: 'a' } }],
    ['words in pictures', { picture: { size: SMALLEST_IN_PICTURE - 0.002, words: 'a' } }],
  ])('more than that is one: %s', (_, more) => {
    expect(messages(slide(more))).toHaveLength(1)
  })
})

describe('a slide that fits on some screens only', () => {
  test('is told once, with the screen where it is worst and by how much there', () => {
    const found = messages(
      slide({ screen: wide, below: 0.5 }),
      slide({ screen: laptop, below: 3 }),
      slide({ screen: small, below: -1 }),
      slide({ screen: old, below: 1.4 }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('lebih 3 baris pada layar 1366 × 768.')
  })

  test('has the worst screen found for each fault by itself', () => {
    const found = messages(
      slide({ screen: laptop, below: 2, beside: 0.2 }),
      slide({ screen: old, below: 1, beside: 2 }),
    )
    expect(found[0]).toContain('terlalu panjang: lebih 2 baris pada layar 1366 × 768.')
    expect(found[1]).toContain('terlalu lebar: keluar 52 piksel dari tepi kanan pada layar 1024 × 768.')
  })

  test('has the smallest letters of all its screens named', () => {
    const found = messages(
      slide({ screen: laptop, text: { size: 0.8, words: 'kecil' } }),
      slide({ screen: small, text: undefined }),
      slide({ screen: old, text: { size: 0.6, words: 'lebih kecil' } }),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toContain('Huruf “lebih kecil”')
  })
})

test('slides are told apart by their number and their deck', () => {
  const places = fitProblems([
    slide({ below: 1 }),
    slide({ below: 1, number: 4, line: 40 }),
    slide({ below: 1, file: 'content/id/decks/pembukaan.mdx' }),
  ]).map(({ file, line, subject }) => `${file}:${line} ${subject}`)
  expect(places).toEqual([
    `${file}:24 salindia 3`,
    `${file}:40 salindia 4`,
    'content/id/decks/pembukaan.mdx:24 salindia 3',
  ])
})

test('the order in which screens were measured changes nothing', () => {
  const size = fc.integer({ min: 0, max: 60 }).map((twentieths) => ({ size: twentieths / 20, words: 'a' }))
  const reach = fc.integer({ min: -60, max: 60 }).map((twentieths) => twentieths / 20)
  const screens = fc
    .tuple(...SCREENS.map(() => fc.record({ below: reach, beside: reach, text: size, picture: size })))
    .map((list) => list.map((more, at) => slide({ ...more, screen: SCREENS[at] ?? small })))
    // Two screens that are equally bad may be named either way.
    .filter((list) => new Set(list.map(({ below }) => below)).size === SCREENS.length)
    .filter((list) => new Set(list.map(({ beside }) => beside)).size === SCREENS.length)
  fc.assert(
    fc.property(screens, (list) => {
      const found = fitProblems(list)
      expect(fitProblems(list.toReversed())).toEqual(found)
      const isFine = list.every(
        ({ below, beside, text, picture }) =>
          below <= 0.05 &&
          beside <= 0.05 &&
          (text?.size ?? 9) >= SMALLEST &&
          (picture?.size ?? 9) >= SMALLEST_IN_PICTURE,
      )
      expect(found.length === 0).toBe(isFine)
    }),
  )
})
