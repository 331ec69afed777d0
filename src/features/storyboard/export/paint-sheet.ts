/** Paints a sheet of panels: name of the board, and each panel with its number, its seconds and what it shows. */

import type { Locale } from '../../../i18n/locales.ts'
import type { Photos } from '../animatic/model.ts'
import { INK_COLOURS, PAPER, SHADE } from '../panel/inks.ts'
import { wrapped } from '../panel/lettering.ts'
import { paintPanel, paintPlates } from '../panel/paint.ts'
import { FONT } from '../panel/paint-lettering.ts'
import { platesOf } from '../panel/plates.ts'
import type { Cell } from './sheet-cells.ts'
import { fitted, HEAD, type SheetLayout } from './sheet-layout.ts'
import { exportWords } from './words.ts'

/** Letters in dots, and lines of a description. */
const TITLE = 44
const LABEL = 30
const WORDS = 23
const MOST_LINES = 2

/** What is written on a sheet. */
export interface SheetText {
  heading: string
  /** A number as it is written. */
  seconds(value: number): string
  locale: Locale
}

/** A sheet, on a context of its size. @param cells at most as many as the layout has places */
export function paintSheet(
  context: CanvasRenderingContext2D,
  layout: SheetLayout,
  cells: readonly Cell[],
  photos: Photos,
  text: SheetText,
): void {
  context.fillStyle = PAPER
  context.fillRect(0, 0, layout.width, layout.height)
  context.textBaseline = 'alphabetic'
  const left = layout.places[0]?.x ?? 0
  write(context, cut(text.heading, TITLE, layout.width - 2 * left), left, HEAD - 48, TITLE, 800)
  for (const [at, cell] of cells.entries()) {
    const place = layout.places[at]
    if (place) paintCell(context, layout, cell, place, photos, text)
  }
}

function paintCell(
  context: CanvasRenderingContext2D,
  { panel: size }: SheetLayout,
  { label, seconds, panel, onScreen, description }: Cell,
  { x, y }: { x: number; y: number },
  photos: Photos,
  text: SheetText,
): void {
  if (panel) {
    const { scale, ...corner } = fitted(panel.ratio, { x, y }, size)
    context.fillStyle = SHADE
    context.fillRect(x, y, size.width, size.height)
    context.save()
    context.translate(corner.x, corner.y)
    context.scale(scale, scale)
    paintPanel(context, panel, panel.photo && photos[panel.photo.id])
    paintPlates(context, platesOf(onScreen, panel.ratio))
    context.restore()
  }
  context.strokeStyle = INK_COLOURS.ink
  context.lineWidth = 3
  context.setLineDash(panel ? [] : [12, 10])
  context.strokeRect(x, y, size.width, size.height)
  context.setLineDash([])
  const base = y + size.height + LABEL + 8
  write(context, label, x, base, LABEL, 800)
  if (seconds !== undefined) {
    const words = exportWords(text.locale).pictures.seconds(text.seconds(seconds))
    context.textAlign = 'end'
    write(context, words, x + size.width, base, WORDS, 600)
    context.textAlign = 'start'
  }
  const lines = wrapped(description, WORDS, size.width)
  for (const [at, line] of lines.slice(0, MOST_LINES).entries()) {
    const isCut = at === MOST_LINES - 1 && lines.length > MOST_LINES
    const words = isCut ? cut(`${line} ${lines[MOST_LINES]}`, WORDS, size.width) : line
    write(context, words, x, base + (at + 1) * WORDS * 1.3, WORDS, 400)
  }
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  weight: number,
): void {
  context.font = `${weight} ${size}px ${FONT}`
  context.fillStyle = INK_COLOURS.ink
  context.fillText(text, x, y)
}

/** The first line of a text, with an ellipsis where there is more. */
function cut(text: string, size: number, width: number): string {
  const [first = '', ...more] = wrapped(text, size, width - size)
  return more.length === 0 ? first : `${first}…`
}
