import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pagesOf, piecesOf, sharedLines } from './paging.ts'

const rows = fc.array(
  fc.record({ height: fc.integer({ min: 1, max: 120 }), keep: fc.boolean() }, { requiredKeys: ['height'] }),
  { maxLength: 40 },
)
const heightOf = (page: number[], all: readonly { height: number }[]) =>
  page.reduce((sum, at) => sum + (all[at]?.height ?? 0), 0)

describe('rows on pages', () => {
  test('as many stand on a page as fit', () => {
    const heights = [40, 40, 40, 90, 10].map((height) => ({ height }))
    expect(pagesOf(heights, 100)).toEqual([[0, 1], [2], [3, 4]])
  })

  test('a heading goes to the next page with the row below it', () => {
    expect(pagesOf([{ height: 60 }, { height: 20, keep: true }, { height: 30 }], 100)).toEqual([[0], [1, 2]])
  })

  test('no rows need no page', () => {
    expect(pagesOf([], 100)).toEqual([])
  })

  test('each row stands on one page, in order, and no page is empty', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const pages = pagesOf(all, 100)
        expect(pages.flat()).toEqual(all.map((_, at) => at))
        expect(pages.every((page) => page.length > 0)).toBe(true)
      }),
    )
  })

  test('only a row that is higher than a page is higher than its page', () => {
    fc.assert(
      fc.property(rows, (all) => {
        for (const page of pagesOf(all, 100)) {
          expect(page.length === 1 || heightOf(page, all) <= 100).toBe(true)
        }
      }),
    )
  })
})

describe('lines of texts in one box', () => {
  test.each([
    [[2, 3], 6, [2, 3]],
    [[2, 9, 9], 10, [2, 4, 4]],
    [[1, 20], 10, [1, 9]],
    [[5, 5, 5], 2, [1, 1, 0]],
    [[3], 0, [0]],
    [[], 4, []],
  ])('%j in %i lines come to %j', (wanted, room, given) => {
    expect(sharedLines(wanted, room)).toEqual(given)
  })

  test('never more than there is room or than a text has, and nothing is left free that a text could use', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 6 }), fc.nat(60), (wanted, room) => {
        const given = sharedLines(wanted, room)
        const sum = (list: number[]) => list.reduce((total, lines) => total + lines, 0)
        expect(given.every((lines, at) => lines <= (wanted[at] ?? 0))).toBe(true)
        expect(sum(given)).toBe(Math.min(room, sum(wanted)))
      }),
    )
  })
})

describe('a text in pieces', () => {
  const parts = fc.array(
    fc.record({
      label: fc.constantFrom('RIAN', 'BU SARI'),
      text: fc.string({ minLength: 1, unit: 'grapheme' }),
    }),
    { maxLength: 8 },
  )

  test('is cut between words, and the speaker is said again', () => {
    expect(piecesOf([{ label: 'RIAN', text: 'Bunganya sudah saya bawa ini' }], 2)).toEqual([
      [{ label: 'RIAN', text: 'Bunganya sudah' }],
      [{ label: 'RIAN', text: ' saya bawa ini' }],
    ])
  })

  test('put together again is the same text', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 30 }), (all, count) => {
        const pieces = piecesOf(all, count)
        expect(pieces).toHaveLength(count)
        const whole = (list: { label: string; text: string }[]) =>
          list.map(({ label, text }) => label + text).join('\n')
        // What was parted is joined where the same speaker goes on within one given part.
        const joined: { label: string; text: string }[] = []
        let at = 0
        for (const part of pieces.flat()) {
          const given = all[at]
          const last = joined[at]
          if (last) last.text += part.text
          else joined[at] = { label: part.label ?? '', text: part.text }
          if (joined[at]?.text === given?.text) at += 1
        }
        expect(whole(joined)).toBe(whole(all))
      }),
    )
  })

  test('each piece of a script has about the same length, so that each can stand on a page', () => {
    const sentence = 'Bunga itu biaya pinjaman. '
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 800 }), fc.integer({ min: 1, max: 30 }), (times, count) => {
        const pieces = piecesOf([{ text: sentence.repeat(times) }], count)
        const lengths = pieces.map((piece) => piece.reduce((sum, { text }) => sum + text.length, 0))
        const even = (sentence.length * times) / count
        expect(Math.max(...lengths)).toBeLessThan(even * 1.3)
      }),
    )
  })
})
