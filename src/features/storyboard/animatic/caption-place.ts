/** Where captions stand in the picture. Pure. */
import { safeBox } from '../panel/frame.ts'
import { LINE_HEIGHT, textWidth } from '../panel/lettering.ts'
import { type Ratio, SIZES } from '../panel/model.ts'
import type { Plate } from '../panel/plates.ts'

/** Height of a letter, as a part of the shorter side: so that 28 letters fit beside what apps put there. */
const SIZE = 0.044
const LEAST_SIZE = 0.024
const GAP = 6

/**
 * The plate of a caption: at the lower edge of what no app covers, above texts that stand there. Words that are too wide
 * get smaller.
 * @param plates of the texts on the screen
 */
export function captionPlate(lines: string[], plates: Plate[], ratio: Ratio): Plate {
  const box = safeBox(ratio)
  const { width: whole, height: high } = SIZES[ratio]
  const usual = Math.min(whole, high) * SIZE
  const most = box.right - box.left
  const wide = Math.max(0, ...lines.map((line) => textWidth(line, 1)))
  const size = Math.max(
    Math.min(usual, most / (wide + PADDING)),
    Math.min(usual, Math.min(whole, high) * LEAST_SIZE),
  )
  const width = Math.min(whole, (wide + PADDING) * size)
  const height = (lines.length * LINE_HEIGHT + 0.4) * size
  let y = box.bottom - height
  // From the lowest plate upwards: each that is in the way lifts the caption.
  for (const plate of [...plates].sort((a, b) => b.y - a.y)) {
    const isInTheWay = plate.y < y + height + GAP && plate.y + plate.height + GAP > y
    if (isInTheWay) y = plate.y - GAP - height
  }
  return { lines, size, x: (box.left + box.right - width) / 2, y: Math.max(y, 0), width, height }
}

/** Left and right of the words together, in parts of their size. */
const PADDING = 1
