/**
 * Where everything stands on a sheet that is drawn on by hand and comes back as a photo: what prints it and what reads it
 * both ask here. All lengths are millimetres from the upper left corner of what a printer can print. Pure.
 */
import { type Point, type Ratio, SIZES } from '../panel/model.ts'

/** How many panels a sheet may have. */
export const PANEL_COUNTS = [6, 9, 12] as const
export type PanelCount = (typeof PANEL_COUNTS)[number]

/** What decides where the frames of a sheet stand. */
export interface SheetKind {
  count: PanelCount
  ratio: Ratio
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** One panel of a sheet with what is written to it by hand. */
export interface Cell {
  /** The line above the frame, for the number and the seconds of the shot. */
  strip: Box
  frame: Box
  /** Room for writing, beside the frame or below it. */
  writing: Box[]
}

/** A4 without margins of 10 mm at the sides and 9 mm above and below, and a little lower, so that nothing takes two pages. */
export const SHEET = { width: 190, height: 276 }

/** Corners clockwise, as a person holds the sheet. */
export const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const
export type Corner = (typeof CORNERS)[number]

/** Side of a marker. */
export const MARKER_SIZE = 12
/** White around a marker, without which its edge is not seen. */
export const QUIET = 3

/** Upper and lower edge of the panels: between the head and the lower markers. */
const [TOP, BOTTOM] = [21, 261]
const ROW_GAP = 4
const STRIP = 5.2
const GAP = 1.2
/** Between a frame and the words beside it. */
const ASIDE = 2.5
/** From one line for writing to the next. */
export const LINE = 6.2

/** How the panels of a sheet are set. `beside`: the words stand at the right of the frame. */
interface Setting {
  columns: number
  rows: number
  columnGap: number
  /** Width of a frame; its height follows from the ratio. */
  frame: number
  beside?: true
}

const SETTINGS: Record<Ratio, Record<PanelCount, Setting>> = {
  '9:16': {
    6: { columns: 2, rows: 3, columnGap: 6, frame: 39.6, beside: true },
    9: { columns: 3, rows: 3, columnGap: 5, frame: 31.5, beside: true },
    12: { columns: 4, rows: 3, columnGap: 4, frame: 30.6 },
  },
  '1:1': {
    6: { columns: 2, rows: 3, columnGap: 6, frame: 54, beside: true },
    9: { columns: 3, rows: 3, columnGap: 5, frame: 48 },
    12: { columns: 4, rows: 3, columnGap: 4, frame: 44.5 },
  },
  '16:9': {
    6: { columns: 2, rows: 3, columnGap: 6, frame: 92 },
    9: { columns: 3, rows: 3, columnGap: 5, frame: 60 },
    12: { columns: 3, rows: 4, columnGap: 5, frame: 60 },
  },
}

/** Where a marker stands. */
export function markerBox(corner: Corner): Box {
  const [right, bottom] = [corner.endsWith('right'), corner.startsWith('bottom')]
  return {
    x: right ? SHEET.width - MARKER_SIZE : 0,
    y: bottom ? SHEET.height - MARKER_SIZE : 0,
    width: MARKER_SIZE,
    height: MARKER_SIZE,
  }
}

/** The panels of a sheet in the order in which they are read: row by row. */
export function cellsOf({ count, ratio }: SheetKind): Cell[] {
  const { columns, rows, columnGap, frame: width, beside } = SETTINGS[ratio][count]
  const across = (SHEET.width - columnGap * (columns - 1)) / columns
  const down = (BOTTOM - TOP - ROW_GAP * (rows - 1)) / rows
  const height = (width * SIZES[ratio].height) / SIZES[ratio].width
  return Array.from({ length: count }, (_, at) => {
    const x = (at % columns) * (across + columnGap)
    const y = TOP + Math.floor(at / columns) * (down + ROW_GAP)
    const frame = { x, y: y + STRIP + GAP, width, height }
    const aside = { x: x + width + ASIDE, y: frame.y, width: across - width - ASIDE, height }
    const belowAt = frame.y + height + GAP
    const below = { x, y: belowAt, width: across, height: y + down - belowAt }
    const writing = (beside ? [aside, below] : [below]).filter((box) => box.height >= LINE)
    return { strip: { x, y, width: across, height: STRIP }, frame, writing }
  })
}

/** The four corners of a box, clockwise from the upper left. */
export function cornersOf({ x, y, width, height }: Box): [Point, Point, Point, Point] {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ]
}

/** The box around all frames of a sheet: its corners are what a person marks where no marker was found. */
export function framesBox(kind: SheetKind): Box {
  const frames = cellsOf(kind).map(({ frame }) => frame)
  const x = Math.min(...frames.map((frame) => frame.x))
  const y = Math.min(...frames.map((frame) => frame.y))
  const right = Math.max(...frames.map((frame) => frame.x + frame.width))
  const bottom = Math.max(...frames.map((frame) => frame.y + frame.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** A box without so much of its width and height at each side, 0 to 0.5. */
export function within({ x, y, width, height }: Box, share: number): Box {
  return {
    x: x + width * share,
    y: y + height * share,
    width: width * (1 - 2 * share),
    height: height * (1 - 2 * share),
  }
}
