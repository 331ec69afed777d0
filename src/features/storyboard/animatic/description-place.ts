/** Where the description of a shot stands that nobody has drawn yet. Pure. */
import { safeBox } from '../panel/frame.ts'
import { LINE_HEIGHT, wrapped } from '../panel/lettering.ts'
import { type Ratio, SIZES } from '../panel/model.ts'
import type { Plate } from '../panel/plates.ts'
import { captionPlate } from './caption-place.ts'

/** Words around a middle, in units of the panel. */
export interface Lettering {
  lines: string[]
  size: number
  x: number
  y: number
}

/** Sizes that are tried, as parts of the shorter side. */
const SIZES_TRIED = [0.062, 0.052, 0.044, 0.036, 0.03]
/** Of the number above it, and of all that it takes with the room below it. */
const NUMBER = { size: 0.14, height: 0.2 }
/** More is not read in the time of a shot, in characters. */
const LONGEST = 500

/**
 * The number of a shot and its description below, between the texts on the screen and the captions. What does not fit ends
 * with an ellipsis.
 * @param plates of the texts on the screen
 */
export function descriptionPlace(
  description: string,
  plates: Plate[],
  ratio: Ratio,
): { number: Pick<Lettering, 'size' | 'x' | 'y'>; text: Lettering } {
  const { width, height } = SIZES[ratio]
  const short = Math.min(width, height)
  const { top, bottom } = freeHeight(plates, ratio)
  const room = Math.max(bottom - top - NUMBER.height * short, 0)
  const tries = SIZES_TRIED.map((part) => sized(description, part * short, width * 0.8))
  const fitting = tries.find((each) => each.high <= room) ?? shortened(tries.at(-1), room)
  const { lines = [], size = 0, high = 0 } = fitting ?? {}
  const above = (top + bottom - high - NUMBER.height * short) / 2
  return {
    number: { size: NUMBER.size * short, x: width / 2, y: above + (NUMBER.height * short) / 2 },
    text: { lines, size, x: width / 2, y: above + NUMBER.height * short + high / 2 },
  }
}

/** The largest height that no text on the screen and no caption takes. */
function freeHeight(plates: Plate[], ratio: Ratio): { top: number; bottom: number } {
  const box = safeBox(ratio)
  const caption = captionPlate(['A', 'A'], plates, ratio)
  const taken = [...plates, caption].sort((a, b) => a.y - b.y)
  let free = { top: box.top, bottom: box.top }
  let from = box.top
  for (const { y, height } of [...taken, { y: box.bottom, height: 0 }]) {
    if (y - from > free.bottom - free.top) free = { top: from, bottom: y }
    from = Math.max(from, y + height)
  }
  return free
}

interface Sized {
  lines: string[]
  size: number
  high: number
}

function sized(text: string, size: number, width: number): Sized {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  const lines = wrapped(shown, size, width)
  return { lines, size, high: lines.length * size * LINE_HEIGHT }
}

function shortened(all: Sized | undefined, room: number): Sized | undefined {
  if (!all) return undefined
  const count = Math.max(Math.floor(room / (all.size * LINE_HEIGHT)), 1)
  if (count >= all.lines.length) return all
  const lines = all.lines.slice(0, count)
  lines.push(`${lines.pop()?.replace(/.{2}$/u, '')}…`)
  return { lines, size: all.size, high: count * all.size * LINE_HEIGHT }
}
