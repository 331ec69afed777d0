/** How wide a chart is, and where the names of its rows stand. Pure. */
import type { Shape } from './drawing.ts'
import { shortLabel } from './label.ts'

export interface Layout {
  width: number
  /** Room for names at the left and for numbers at the right; absent where both stand above their row. */
  beside?: { name: number; note: number }
}

/** For phones: drawn so narrow, and never shown much wider, that letters keep a size one can read. */
export const NARROW: Layout = { width: 320 }
/** For wide screens and paper: lower by half. */
export const WIDE: Layout = { width: 640, beside: { name: 212, note: 132 } }

/** Room beside the marks of an axis for half a number. */
const EDGE = 14
/** Mean width of a bold letter, and of any. */
const LETTER = { bold: 7.4, plain: 6.7 }

/** From where to where values are drawn. */
export function plotOf({ width, beside }: Layout): { left: number; right: number } {
  return { left: (beside?.name ?? 0) + EDGE, right: width - (beside?.note ?? 0) - EDGE }
}

/** What a row is, and at the right its number. @param y where the letters stand */
export function rowLabel(label: string, note: string, y: number, { width, beside }: Layout): Shape[] {
  const room = beside ? beside.name : width - note.length * LETTER.plain - 8
  const text = shortLabel(label, Math.max(Math.floor(room / LETTER.bold), 12))
  return [
    { kind: 'text', x: 0, y, text, isBold: true },
    // A unit from the edge, or the last letter loses its rounding.
    { kind: 'text', x: width - 1, y, text: note, anchor: 'end' },
  ]
}
