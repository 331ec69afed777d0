/** Shape of a speech bubble that fits its words. Pure. */
import { type Box, boxAround } from './frame.ts'
import { LINE_HEIGHT, textWidth, wrapped } from './lettering.ts'
import { type Mark, type Ratio, SIZES } from './model.ts'

export interface Bubble {
  lines: string[]
  /** The bubble without its tail; its middle is that of the mark. */
  body: Box
  /** Path data of the outline. */
  d: string
  /** How far the tail reaches below the body, in units of the panel. */
  tail: number
}

/** Widest bubble, as a part of the panel's width. */
const WIDEST = 0.68
/** Lines are this much wider than all of them are high: a bubble lies, it does not stand. */
const FLATNESS = 2.4
/** Sums of widths differ in their last digit. */
const ROUNDING = 0.01

/** A bubble of a mark; its tail points down to the left, flipped to the right. */
export function bubbleOf(mark: Extract<Mark, { kind: 'bubble' }>, ratio: Ratio): Bubble {
  const { text, size, flip } = mark
  const most = SIZES[ratio].width * WIDEST
  const ideal = Math.sqrt(textWidth(text, size) * size * LINE_HEIGHT * FLATNESS)
  // A short bubble is no reason to break its longest word.
  const longest = Math.max(...text.split(/\s+/).map((word) => textWidth(word, size)))
  const lines = wrapped(text, size, Math.min(most, Math.max(ideal, longest + ROUNDING, size * 4)))
  const words = Math.max(size * 2.2, ...lines.map((line) => textWidth(line, size)))
  const height = (Math.max(lines.length, 1) * LINE_HEIGHT + 1) * size
  const body = boxAround(mark, words + size * 1.6, height)
  const tail = size * 1.15
  return { lines, body, d: outline(body, tail, size, flip === true), tail }
}

/** A box with round, slightly swollen sides, clockwise from the upper left, with the tail in its lower side. */
function outline({ left, top, right, bottom }: Box, tail: number, size: number, flip: boolean): string {
  const [width, height] = [right - left, bottom - top]
  const round = Math.min(height / 2, size * 1.5)
  const soft = round * 0.35
  const root = left + width * (flip ? 0.72 : 0.28)
  const [near, far] = [size * 0.45, size * 0.5]
  const tip = root + (flip ? 1 : -1) * size * 0.7
  return [
    `M${pair(left + round, top)}`,
    `L${pair(right - round, top)}`,
    `C${pair(right - soft, top)} ${pair(right, top + soft)} ${pair(right, top + round)}`,
    `L${pair(right, bottom - round)}`,
    `C${pair(right, bottom - soft)} ${pair(right - soft, bottom)} ${pair(right - round, bottom)}`,
    `L${pair(root + near, bottom)}`,
    `Q${pair(root + (flip ? near : 0), bottom + tail * 0.7)} ${pair(tip, bottom + tail)}`,
    `Q${pair(root - (flip ? 0 : near), bottom + tail * 0.7)} ${pair(root - far, bottom)}`,
    `L${pair(left + round, bottom)}`,
    `C${pair(left + soft, bottom)} ${pair(left, bottom - soft)} ${pair(left, bottom - round)}`,
    `L${pair(left, top + round)}`,
    `C${pair(left, top + soft)} ${pair(left + soft, top)} ${pair(left + round, top)}Z`,
  ].join('')
}

function pair(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
