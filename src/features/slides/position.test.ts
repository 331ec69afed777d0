import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, type Position, positionOf } from './position.ts'

const page = '/pelajaran/x/tayangan/'
const pages = fc.constantFrom(undefined, page, '/tayangan/pembukaan/', '/tayangan/9/')
const positions: fc.Arbitrary<Position> = fc.record({
  slide: fc.integer({ min: 1, max: 9999 }),
  step: fc.nat(999),
  view: fc.constantFrom('screen', 'presenter', 'notes'),
})

test.each([
  ['#5/2', undefined, { slide: 5, step: 2, view: 'screen' }],
  ['#5/2/penyaji', undefined, { slide: 5, step: 2, view: 'presenter' }],
  ['#12/0/catatan', undefined, { slide: 12, step: 0, view: 'notes' }],
  ['#/pelajaran/x/tayangan/5/2', page, { slide: 5, step: 2, view: 'screen' }],
  ['#/pelajaran/x/tayangan/1/0/penyaji', page, { slide: 1, step: 0, view: 'presenter' }],
] as const)('%s names a slide, its steps and who sees it', (hash, on, position) => {
  expect(positionOf(hash, on)).toEqual(position)
  expect(hashOf(position, on)).toBe(hash)
})

test('a position that was written is read back, on a site and in the single file', () => {
  fc.assert(
    fc.property(positions, pages, (position, on) => {
      expect(positionOf(hashOf(position, on), on)).toEqual(position)
    }),
  )
})

test.each([
  '',
  '#',
  '#5',
  '#5/',
  '#/5/2',
  '#5/2/',
  '#5/2/lain',
  '#5/2/penyaji/lagi',
  '#-1/0',
  '#1.5/0',
  '#12345/0',
  '#5/1234',
  '# 5/2',
  '#5/2?a',
  '#٥/٢',
  '#pelajaran-x--satu',
  '#tayangan-x--5',
])('%j names no position on a site', (hash) => {
  expect(positionOf(hash, undefined)).toBeUndefined()
})

describe('in the single file', () => {
  test.each([
    ['of another deck', '#/tayangan/pembukaan/5/2'],
    ['of the page around it', '#/pelajaran/x/5/2'],
    ['without a page', '#5/2'],
    ['the page alone', '#/pelajaran/x/tayangan/'],
    ['another page', '#/kemajuan/'],
    ['an element of the page', '#/pelajaran/x/tayangan/#tayangan-x--5'],
    ['an element within a position', '#/pelajaran/x/tayangan/#tayangan-x/5/2'],
  ])('the deck does not follow an address %s', (_, hash) => {
    expect(positionOf(hash, page)).toBeUndefined()
  })

  test('a position belongs to one deck only', () => {
    fc.assert(
      fc.property(positions, pages, pages, (position, written, read) => {
        fc.pre(written !== read)
        expect(positionOf(hashOf(position, written), read)).toBeUndefined()
      }),
    )
  })
})

test('whatever the address holds, nothing is thrown and no position is out of all bounds', () => {
  const hashes = fc.oneof(
    fc.string(),
    fc.stringMatching(/^(\/[a-z]{0,3}){0,3}\d{0,6}\/\d{0,5}(\/[a-z]{0,8})?$/),
  )
  fc.assert(
    fc.property(hashes, pages, (text, on) => {
      const { slide = 0, step = 0 } = positionOf(`#${text}`, on) ?? {}
      expect(slide >= 0 && slide <= 9999 && step >= 0 && step <= 999).toBe(true)
    }),
  )
})
