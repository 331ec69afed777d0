/** Where panels stand on a sheet. Pure; everything in dots of the picture. */
import { type Ratio, SIZES } from '../panel/model.ts'

/** A sheet of panels as a picture. */
export interface SheetLayout {
  width: number
  height: number
  columns: number
  /** Size of one panel. */
  panel: { width: number; height: number }
  /** Left upper corner of each panel. */
  places: { x: number; y: number }[]
}

/** As wide as chats leave pictures; about 4 million dots, which every phone holds. */
const WIDTH = 1600
const EDGE = 48
const GAP = 32
/** Room above all panels, for the name of the board. */
export const HEAD = 120
/** Room below a panel, for its number and two lines of words. */
export const CAPTION = 136
/** Panels on one sheet: more would be too small to tell what they show. */
export const PER_SHEET = 12

const COLUMNS: Record<Ratio, number> = { '9:16': 4, '1:1': 3, '16:9': 3 }

/** The sheets for so many panels, each as high as it needs to be. */
export function sheetLayouts(count: number, ratio: Ratio): SheetLayout[] {
  const sheets = Math.ceil(count / PER_SHEET)
  return Array.from({ length: sheets }, (_, at) =>
    sheetLayout(Math.min(PER_SHEET, count - at * PER_SHEET), ratio),
  )
}

function sheetLayout(count: number, ratio: Ratio): SheetLayout {
  const columns = COLUMNS[ratio]
  const width = Math.floor((WIDTH - 2 * EDGE - (columns - 1) * GAP) / columns)
  const height = Math.round((width * SIZES[ratio].height) / SIZES[ratio].width)
  const rows = Math.ceil(count / columns)
  return {
    width: WIDTH,
    height: HEAD + rows * (height + CAPTION) + EDGE,
    columns,
    panel: { width, height },
    places: Array.from({ length: count }, (_, at) => ({
      x: EDGE + (at % columns) * (width + GAP),
      y: HEAD + Math.floor(at / columns) * (height + CAPTION),
    })),
  }
}

/** How a panel stands in the place of another ratio: as large as fits, in the middle. @returns scale and left upper corner */
export function fitted(
  ratio: Ratio,
  place: { x: number; y: number },
  { width, height }: SheetLayout['panel'],
): { scale: number; x: number; y: number } {
  const size = SIZES[ratio]
  const scale = Math.min(width / size.width, height / size.height)
  return {
    scale,
    x: place.x + (width - size.width * scale) / 2,
    y: place.y + (height - size.height * scale) / 2,
  }
}
