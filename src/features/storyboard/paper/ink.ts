/** Whether anything was drawn in a panel. Pure. */

/** What is darker than its surroundings by this part of the paper is ink, unless the picture is noisy. */
const LEAST_INK = 0.08
/** So many times darker than the noise of the picture is ink. */
const OVER_NOISE = 6
/** How far the surroundings reach, as part of the longer side: further than a line is wide, less than the edge of a shadow. */
const REACH = 0.03
/** Not looked at, at each edge: the printed frame may stand in there where the paper was not flat. */
const EDGE = 0.04
/** A panel with less ink is blank: in one of twelve, a line of a pen as long as a fingernail is wide. */
export const LEAST_SHARE = 0.002

/**
 * The part of a panel that is ink, 0 to 1; of what is painted full, the edges count.
 * @param bright brightness of each dot as part of that of the paper, row by row
 */
export function inkShare(bright: Float32Array, width: number, height: number): number {
  const [aside, above] = [Math.max(1, Math.round(width * EDGE)), Math.max(1, Math.round(height * EDGE))]
  const across = width - 2 * aside
  const down = height - 2 * above
  if (across <= 0 || down <= 0) return 0
  const sums = sumsOf(bright, width, height)
  const reach = Math.max(3, Math.round(Math.max(width, height) * REACH))
  const darker = new Float32Array(across * down)
  for (let y = 0, at = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1, at += 1) {
      // Of a dot and its neighbours: specks of the camera even out.
      darker[at] = sums(x + aside, y + above, reach) - sums(x + aside, y + above, 1)
    }
  }
  const level = Math.max(LEAST_INK, noiseOf(darker) * OVER_NOISE)
  return darker.reduce((count, value) => count + (value > level ? 1 : 0), 0) / darker.length
}

/** The mean brightness around a dot, as far as the picture goes: by sums over everything above and left of each dot. */
function sumsOf(bright: Float32Array, width: number, height: number) {
  const line = width + 1
  const sums = new Float64Array(line * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    for (let x = 0; x < width; x += 1) {
      row += bright[y * width + x] ?? 1
      sums[(y + 1) * line + x + 1] = (sums[y * line + x + 1] ?? 0) + row
    }
  }
  return (x: number, y: number, reach: number): number => {
    const left = Math.max(0, x - reach)
    const right = Math.min(width, x + reach + 1)
    const top = Math.max(0, y - reach)
    const bottom = Math.min(height, y + reach + 1)
    const upper = (sums[top * line + right] ?? 0) - (sums[top * line + left] ?? 0)
    const lower = (sums[bottom * line + right] ?? 0) - (sums[bottom * line + left] ?? 0)
    return (lower - upper) / ((right - left) * (bottom - top))
  }
}

/** Every so many dots are enough to know the noise. */
const STEP = 7

/** Standard deviation of the paper, from the middle deviation: ink does not change that. */
function noiseOf(values: Float32Array): number {
  const some = values
    .filter((_, at) => at % STEP === 0)
    .map(Math.abs)
    .sort()
  return 1.4826 * (some[Math.floor(some.length / 2)] ?? 0)
}
