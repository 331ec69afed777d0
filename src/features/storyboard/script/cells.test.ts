import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barredCells, delimitedRows, isRuler } from './cells.ts'

const cells = (text: string, delimiter = '\t') => delimitedRows(text, delimiter).map((row) => row.cells)

test('a cell in quotation marks holds delimiters, line breaks and doubled marks', () => {
  expect(cells('a\t"b\tc\nd ""e"""\tf\n1\t2\t3')).toEqual([
    ['a', 'b\tc\nd "e"', 'f'],
    ['1', '2', '3'],
  ])
})

test('a cell that only begins with a quotation mark is as it is', () => {
  expect(cells('1\t"Untuk siapa?" RIAN: "Ini."\t"\n2\t"belum\ttutup')).toEqual([
    ['1', '"Untuk siapa?" RIAN: "Ini."', '"'],
    ['2', '"belum', 'tutup'],
  ])
})

test('empty lines are no rows, and tell what stands apart', () => {
  expect(delimitedRows('a;b\n\nc;d\n', ';')).toEqual([
    { cells: ['a', 'b'], isApart: false },
    { cells: ['c', 'd'], isApart: true },
  ])
})

test('any cells that a spreadsheet quotes are read back', () => {
  const texts = fc.array(fc.constantFrom('"', '\t', '\n', ',', 'a', ' ')).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.array(fc.array(texts, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (rows) => {
        fc.pre(rows.every((row) => row.some((text) => text.trim() !== '')))
        const written = rows
          .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join('\t'))
          .join('\n')
        expect(cells(written)).toEqual(rows)
      },
    ),
  )
})

test('cells of Markdown', () => {
  expect(barredCells('| 2 | LS ruangan \\| pan | a<br>b | |')).toEqual(['2', 'LS ruangan | pan', 'a\nb', ''])
  expect(barredCells('a | b')).toEqual(['a', 'b'])
  expect(['|---:|:--|', '--- | ---', '| - |', '| a |', '---'].map(isRuler)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})
