/** Pictures as dots. Pure. */

/** Red, green, blue and opacity of each dot, row by row, 0 to 255: what a canvas gives. */
export interface Picture {
  data: Uint8ClampedArray
  width: number
  height: number
}

/** One brightness for each dot, row by row, 0 (black) to 255. */
export interface Grey {
  data: Uint8Array
  width: number
  height: number
}

/** A picture of one colour. */
export function greyOf({ data, width, height }: Picture): Grey {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8
  }
  return { data: grey, width, height }
}

/** The brightness between dots; beyond the edge that of the edge. */
export function greyAt({ data, width, height }: Grey, x: number, y: number): number {
  const left = Math.min(Math.max(x - 0.5, 0), width - 1)
  const top = Math.min(Math.max(y - 0.5, 0), height - 1)
  const [column, row] = [Math.floor(left), Math.floor(top)]
  const right = Math.min(column + 1, width - 1)
  const below = Math.min(row + 1, height - 1)
  const [across, down] = [left - column, top - row]
  const upper = (data[row * width + column] ?? 0) * (1 - across) + (data[row * width + right] ?? 0) * across
  const lower =
    (data[below * width + column] ?? 0) * (1 - across) + (data[below * width + right] ?? 0) * across
  return upper * (1 - down) + lower * down
}
