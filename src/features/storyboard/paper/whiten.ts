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
  const [reds = [], greens = [], blues = []] = papers
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const weights = weightsAt(x, y, size, grid)
      const red = (data[at * 4] ?? 0) / mixed(reds, weights)
      const green = (data[at * 4 + 1] ?? 0) / mixed(greens, weights)
      const blue = (data[at * 4 + 2] ?? 0) / mixed(blues, weights)
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
    const dots: { bright: number; at: number }[] = []
    for (let y = top; y < Math.min(top + size, height); y += 1) {
      for (let x = left; x < Math.min(left + size, width); x += 1) {
        const at = (y * width + x) * 4
        dots.push({
          bright: (data[at] ?? 0) * RED + (data[at + 1] ?? 0) * GREEN + (data[at + 2] ?? 0) * BLUE,
          at,
        })
      }
    }
    dots.sort((a, b) => a.bright - b.bright)
    const paper = dots.slice(Math.floor(dots.length * PAPER))
    colours.forEach((values, colour) => {
      const sum = paper.reduce((all, { at }) => all + (data[at + colour] ?? 0), 0)
      values[block] = Math.max(1, sum / Math.max(1, paper.length))
    })
  }
  return colours
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

/** The four blocks around a dot, and how much each counts. */
interface Weights {
  at: [number, number, number, number]
  across: number
  down: number
}

function weightsAt(x: number, y: number, size: number, { columns, rows }: Grid): Weights {
  const left = Math.min(Math.max((x + 0.5) / size - 0.5, 0), columns - 1)
  const top = Math.min(Math.max((y + 0.5) / size - 0.5, 0), rows - 1)
  const [column, row] = [Math.floor(left), Math.floor(top)]
  const right = Math.min(column + 1, columns - 1)
  const [upper, lower] = [row * columns, Math.min(row + 1, rows - 1) * columns]
  return {
    at: [upper + column, upper + right, lower + column, lower + right],
    across: left - column,
    down: top - row,
  }
}

function mixed(values: ArrayLike<number>, { at: [a, b, c, d], across, down }: Weights): number {
  const upper = (values[a] ?? 1) * (1 - across) + (values[b] ?? 1) * across
  const lower = (values[c] ?? 1) * (1 - across) + (values[d] ?? 1) * across
  return upper * (1 - down) + lower * down
}

function toned(part: number): number {
  return ((part - BLACK) / (WHITE - BLACK)) * 255
}
