import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnWidths } from './column-widths.ts'

test('a column of sentences gets the room that columns of numbers leave', () => {
  const [number = 0, name = 0, text = 0] = columnWidths(
    [
      ['No.', 'Kriteria', 'Bukti'],
      ['1', 'Tidak hanya warna atau suara', 'Sumbernya disebut, tetapi tanggalnya tidak. '.repeat(3)],
    ],
    9638,
    16,
  )
  expect(number).toBeLessThan(700)
  expect(name).toBeGreaterThan(1000)
  expect(text).toBeGreaterThan(5000)
})

test('columns fill the table and never more, and a word is not parted while there is room', () => {
  const cell = fc.string({ maxLength: 40 })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      (rows) => {
        const widths = columnWidths(rows, 9638, 16)
        const all = widths.reduce((sum, width) => sum + width, 0)
        expect(widths).toHaveLength(4)
        expect(all).toBeLessThanOrEqual(9638)
        expect(all).toBeGreaterThan(9638 - 5)
        for (const [column, width] of widths.entries()) {
          const words = rows.flatMap((cells) => cells[column]?.split(/\s+/) ?? [])
          const letters = Math.min(Math.max(...words.map((word) => word.length)), 22)
          // Four words of 22 letters need less than the whole width.
          expect(width).toBeGreaterThanOrEqual(letters * 96 - 1)
        }
      },
    ),
    { numRuns: 40 },
  )
})
