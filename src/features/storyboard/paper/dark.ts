/** What is darker than its surroundings: so a shadow on the paper is no ink. Pure. */
import type { Grey } from './picture.ts'

/** A dot is dark below so many hundredths of the brightness around it. */
const DARK = 84
/** The surroundings reach so far, as part of the longer side: further than a marker's edge is thick. */
const REACH = 1 / 48
/** Rows between two breaths of the page. */
const ROWS = 64

/**
 * 1 for each dot that is dark for where it is, else 0.
 * @yields after every few rows, how much is done, 0 to 1
 */
export function* darkDots({ data, width, height }: Grey): Generator<number, Uint8Array> {
  const reach = Math.max(4, Math.round(Math.max(width, height) * REACH))
  const dark = new Uint8Array(width * height)
  /** Sums of each column over the rows in reach. */
  const columns = new Uint32Array(width)
  let rows = 0
  const change = (row: number, by: 1 | -1) => {
    if (row < 0 || row >= height) return
    rows += by
    for (let x = 0, at = row * width; x < width; x += 1, at += 1) {
      columns[x] = (columns[x] ?? 0) + by * (data[at] ?? 0)
    }
  }
  for (let row = 0; row < reach; row += 1) change(row, 1)
  for (let y = 0; y < height; y += 1) {
    change(y + reach, 1)
    change(y - reach - 1, -1)
    let sum = 0
    let across = 0
    for (let x = 0; x < Math.min(reach, width); x += 1) {
      sum += columns[x] ?? 0
      across += 1
    }
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      if (x + reach < width) {
        sum += columns[x + reach] ?? 0
        across += 1
      }
      if (x - reach - 1 >= 0) {
        sum -= columns[x - reach - 1] ?? 0
        across -= 1
      }
      if ((data[at] ?? 0) * across * rows * 100 < sum * DARK) dark[at] = 1
    }
    if (y % ROWS === ROWS - 1) yield y / height
  }
  return dark
}
