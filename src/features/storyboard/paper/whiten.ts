/** Takes paper and shadow out of a photo of a drawing, and leaves the ink with its colours. Pure. */
import type { Picture } from './picture.ts'

/** Blocks at the longer side, for each of which the paper is as bright as its brighter dots. */
const BLOCKS = 36
/** From this part on, dots of a block count as paper when they are sorted by brightness. */
const PAPER = 0.7
/** Blocks around one that may be drawn full without being taken for a shadow. */
const FULL = 5
/** What is as bright as this part of the paper becomes white, and black below the other. */
const [WHITE, BLACK] = [0.9, 0.28]
/** Strength of each colour in the brightness of a dot, of 256. */
const [RED, GREEN, BLUE] = [77, 150, 29]

export interface Whitened {
  picture: Picture
  /** Brightness of each dot as part of that of the paper there: 1 is paper. */
  bright: Float32Array
}

/** The drawing on white. */
export function whitened({ data, width, height }: Picture): Whitened {
  const size = Math.max(6, Math.ceil(Math.max(width, height) / BLOCKS))
  const grid = { columns: Math.ceil(width / size), rows: Math.ceil(height / size) }
  const papers = paperOf({ data, width, height }, size, grid).map((values) =>
    smooth(closed(values, grid), grid),
  )
  const white = new Uint8ClampedArray(data.length)
  const bright = new Float32Array(width * height)
  const [reds = NONE, greens = NONE, blues = NONE] = papers
  const acrosses = Array.from({ length: width }, (_, x) => between(x, size, grid.columns))
  for (let y = 0, at = 0; y < height; y += 1) {
    const [row, rowBelow, down] = between(y, size, grid.rows)
    const [upper, lower] = [row * grid.columns, rowBelow * grid.columns]
    for (let x = 0; x < width; x += 1, at += 1) {
      const [left, right, across] = acrosses[x] ?? [0, 0, 0]
      const paper = (values: Float32Array) => {
        const above = (values[upper + left] ?? 1) * (1 - across) + (values[upper + right] ?? 1) * across
        const below = (values[lower + left] ?? 1) * (1 - across) + (values[lower + right] ?? 1) * across
        return above * (1 - down) + below * down
      }
      const red = (data[at * 4] ?? 0) / paper(reds)
      const green = (data[at * 4 + 1] ?? 0) / paper(greens)
      const blue = (data[at * 4 + 2] ?? 0) / paper(blues)
      bright[at] = (red * RED + green * GREEN + blue * BLUE) / 256
      white[at * 4] = toned(red)
      white[at * 4 + 1] = toned(green)
      white[at * 4 + 2] = toned(blue)
      white[at * 4 + 3] = 255
    }
  }
  return { picture: { data: white, width, height }, bright }
}

interface Grid {
  columns: number
  rows: number
}

/** Red, green and blue of the paper in each block. */
function paperOf({ data, width, height }: Picture, size: number, { columns, rows }: Grid): Float32Array[] {
  const colours = [0, 1, 2].map(() => new Float32Array(columns * rows))
  for (let block = 0; block < columns * rows; block += 1) {
    const [left, top] = [(block % columns) * size, Math.floor(block / columns) * size]
    const [right, bottom] = [Math.min(left + size, width), Math.min(top + size, height)]
    const counts = new Uint32Array(256)
    const brightness = (at: number) =>
      ((data[at] ?? 0) * RED + (data[at + 1] ?? 0) * GREEN + (data[at + 2] ?? 0) * BLUE) >> 8
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const bright = brightness((y * width + x) * 4)
        counts[bright] = (counts[bright] ?? 0) + 1
      }
    }
    const least = levelOf(counts, (right - left) * (bottom - top) * PAPER)
    let [count, red, green, blue] = [0, 0, 0, 0]
    for (let y = top; y < bottom; y += 1) {
      for (let x = left; x < right; x += 1) {
        const at = (y * width + x) * 4
        if (brightness(at) < least) continue
        count += 1
        red += data[at] ?? 0
        green += data[at + 1] ?? 0
        blue += data[at + 2] ?? 0
      }
    }
    const sums = [red, green, blue]
    colours.forEach((values, colour) => {
      values[block] = Math.max(1, (sums[colour] ?? 0) / Math.max(1, count))
    })
  }
  return colours
}

/** The brightness below which so many dots are. */
function levelOf(counts: Uint32Array, dots: number): number {
  let below = 0
  for (let level = 0; level < counts.length; level += 1) {
    below += counts[level] ?? 0
    if (below > dots) return level
  }
  return counts.length - 1
}

/** Dark spots smaller than `FULL` are filled, larger ones, such as shadows, stay: a morphological closing. */
function closed(values: Float32Array, grid: Grid): Float32Array {
  return spread(spread(values, grid, Math.max), grid, Math.min)
}

function spread(values: Float32Array, grid: Grid, pick: (a: number, b: number) => number): Float32Array {
  const { columns, rows } = grid
  const along = new Float32Array(values.length)
  const both = new Float32Array(values.length)
  for (let at = 0; at < values.length; at += 1) {
    const column = at % columns
    let found = values[at] ?? 0
    for (let by = -Math.min(FULL, column); by <= Math.min(FULL, columns - 1 - column); by += 1) {
      found = pick(found, values[at + by] ?? found)
    }
    along[at] = found
  }
  for (let at = 0; at < values.length; at += 1) {
    const row = Math.floor(at / columns)
    let found = along[at] ?? 0
    for (let by = -Math.min(FULL, row); by <= Math.min(FULL, rows - 1 - row); by += 1) {
      found = pick(found, along[at + by * columns] ?? found)
    }
    both[at] = found
  }
  return both
}

/** Each block as bright as it and those around it together. */
function smooth(values: Float32Array, { columns, rows }: Grid): Float32Array {
  return values.map((_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)]
    let [sum, count] = [0, 0]
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
        sum += values[y * columns + x] ?? 0
        count += 1
      }
    }
    return sum / count
  })
}

const NONE = new Float32Array()

/** The two blocks between whose middles a dot is, and how far it is from the first one, 0 to 1. */
function between(dot: number, size: number, count: number): [first: number, second: number, far: number] {
  const at = Math.min(Math.max((dot + 0.5) / size - 0.5, 0), count - 1)
  const first = Math.floor(at)
  return [first, Math.min(first + 1, count - 1), at - first]
}

function toned(part: number): number {
  return ((part - BLACK) / (WHITE - BLACK)) * 255
}
