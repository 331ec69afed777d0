/** Tables of a Word document. Widths in twentieths of a point. */
import {
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block } from '../blocks.ts'
import { isShortTable } from '../short-table.ts'
import { columnWidths, lineWidth } from './column-widths.ts'
import { runsOf } from './runs.ts'

/** Between the margins of A4. */
const WIDTH = 9638
/** Of the names beside facts. */
const NAMES = { least: 2200, most: 3800 }
/** Half points; smaller where there are many columns. */
const LETTERS = { facts: 20, few: 18, many: 16 }
const MANY_COLUMNS = 5
/** A row with more letters may be parted between pages. */
const LONG_ROW = 600

/** Names and what belongs to them. */
export function factsTable(facts: { name: string; text: string }[]): Table {
  const longest = Math.max(0, ...facts.map(({ name }) => lineWidth(name, LETTERS.facts)))
  const name = Math.min(Math.max(longest, NAMES.least), NAMES.most)
  const widths = [name, WIDTH - name]
  const rows = facts.map(({ name: title, text }) => [title, text])
  return new Table({
    ...frameOf(widths),
    rows: rows.map((cells, at) =>
      rowOf(cells, widths, {
        size: LETTERS.facts,
        boldColumn: 0,
        keepNext: isShortTable(rows) && at < rows.length - 1,
      }),
    ),
  })
}

/** A table whose head stands on top of each page. */
export function tableOf({ head, rows }: Extract<Block, { kind: 'table' }>): Table {
  const size = head.length > MANY_COLUMNS ? LETTERS.many : LETTERS.few
  const widths = columnWidths([head, ...rows], WIDTH, size)
  const isShort = isShortTable(rows)
  return new Table({
    ...frameOf(widths),
    rows: [
      rowOf(head, widths, { size, isHead: true, keepNext: true }),
      ...rows.map((cells, at) => rowOf(cells, widths, { size, keepNext: isShort && at < rows.length - 1 })),
    ],
  })
}

interface RowLook {
  size: number
  isHead?: boolean
  boldColumn?: number
  /** Stays on the page of the next row. */
  keepNext: boolean
}

function rowOf(cells: string[], widths: number[], { size, isHead = false, boldColumn, keepNext }: RowLook) {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: isHead || cells.every((cell) => cell.length < LONG_ROW),
    children: cells.map(
      (text, column) =>
        new TableCell({
          width: { size: widths[column] ?? WIDTH, type: WidthType.DXA },
          ...(isHead && { shading: { type: ShadingType.CLEAR, fill: 'EEEEEE' } }),
          children: [
            new Paragraph({
              keepNext,
              spacing: { after: 0, line: 250, lineRule: LineRuleType.AUTO },
              children: runsOf(text, { isBold: isHead || column === boldColumn, size }),
            }),
          ],
        }),
    ),
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
