/** Boxes within a panel, in its units. Pure. */
import { type Panel, type Point, type Ratio, SAFE_BOX, SIZES } from './model.ts'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Part of each side that players may hide of a picture that is not 9:16, as in television. */
const MARGIN = 0.05

/** A box given in parts of the panel, 0 to 1. */
export function boxIn(ratio: Ratio, parts: Box): Box {
  const { width, height } = SIZES[ratio]
  return {
    left: parts.left * width,
    top: parts.top * height,
    right: parts.right * width,
    bottom: parts.bottom * height,
  }
}

/** Where words on the screen may stand: in 9:16 what no app covers, else all but a margin. */
export function safeBox(ratio: Ratio): Box {
  if (ratio === '9:16') return boxIn(ratio, SAFE_BOX)
  return boxIn(ratio, { left: MARGIN, top: MARGIN, right: 1 - MARGIN, bottom: 1 - MARGIN })
}

/** Smallest part of a photo that is shown: a crop of nothing cannot be made large. */
const LEAST_PART = 0.01

/** Where a whole photo lies so that the part that the crop names fills the panel; it reaches beyond the panel. */
export function photoBox(ratio: Ratio, crop: NonNullable<Panel['photo']>['crop']): Box {
  const [left, top, across, down] = crop
  const { width, height } = SIZES[ratio]
  const [whole, high] = [width / Math.max(across, LEAST_PART), height / Math.max(down, LEAST_PART)]
  return { left: -left * whole, top: -top * high, right: (1 - left) * whole, bottom: (1 - top) * high }
}

/** Whether a point lies in a box, or not further outside than `slack`. */
export function isWithin({ left, top, right, bottom }: Box, { x, y }: Point, slack = 0): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack
}

/** A box around its middle. */
export function boxAround({ x, y }: Point, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}
