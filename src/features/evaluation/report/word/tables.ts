/** Tables of a Word document. Widths in twentieths of a point. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block } from '../blocks.ts'
import { runsOf } from './runs.ts'

/** Between the margins of A4. */
const WIDTH = 9638
const NAME_WIDTH = 2400
/** Weight of a column of sentences, and least and most of any other: about its letters. */
const WIDE = 26
const NARROW = { least: 5, most: 14 }
/** Half points; smaller where there are many columns. */
const LETTERS = { few: 18, many: 16 }
const MANY_COLUMNS = 6

/** Names and what belongs to them. */
export function factsTable(rows: { name: string; text: string }[]): Table {
  const widths = [NAME_WIDTH, WIDTH - NAME_WIDTH]
  return new Table({
    ...frameOf(widths),
    rows: rows.map(
      ({ name, text }) =>
        new TableRow({
          cantSplit: text.length < 600,
          children: [cellOf(name, widths[0], { bold: true }), cellOf(text, widths[1])],
        }),
    ),
  })
}

/** A table whose head stands on top of each page. */
export function tableOf({ head, rows, wide }: Extract<Block, { kind: 'table' }>): Table {
  const weights = head.map((title, column) =>
    wide.includes(column) ? WIDE : Math.min(Math.max(longestWord(title), NARROW.least), NARROW.most),
  )
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const widths = weights.map((weight) => Math.floor((weight / all) * WIDTH))
  const size = head.length > MANY_COLUMNS ? LETTERS.many : LETTERS.few
  return new Table({
    ...frameOf(widths),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((title, column) =>
          cellOf(title, widths[column], { bold: true, size, shaded: true }),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: cells.every((cell) => cell.length < 600),
            children: cells.map((cell, column) => cellOf(cell, widths[column], { size })),
          }),
      ),
    ],
  })
}

function frameOf(columnWidths: number[]) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '888888' }
  return {
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
  }
}

function cellOf(
  text: string,
  width = WIDTH,
  { bold = false, size, shaded = false }: { bold?: boolean; size?: number; shaded?: boolean } = {},
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(shaded && { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } }),
    children: [new Paragraph({ spacing: { after: 0, line: 250 }, children: runsOf(text, bold, size) })],
  })
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map((word) => word.length))
}
