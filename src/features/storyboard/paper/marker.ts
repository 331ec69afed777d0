/**
 * The squares in the corners of a sheet: 7 × 7 black and white cells, the outermost black. Four more say which side is up,
 * the other 21 which corner it is, how many panels the sheet has, their ratio and the number of the sheet, in a Golay code:
 * words differ in seven cells at least, so that one that was read wrongly can be mended. Any three of the four squares are
 * enough for a whole sheet. Pure.
 */
import type { Ratio } from '../panel/model.ts'
import { CORNERS, type Corner, PANEL_COUNTS, type SheetKind } from './layout.ts'

/** What a sheet says of itself. `number` counts the sheets of a board from 1 to `MAX_SHEETS`. */
export interface SheetCode extends SheetKind {
  number: number
}

/** What was read from one marker. */
export interface ReadCode {
  code: SheetCode
  corner: Corner
  /** By how many quarter turns to the right the marker lies in the picture. */
  turns: number
}

export const MAX_SHEETS = 16
/** Cells at a side. */
export const CELLS = 7

/** In the order in which a marker counts them. */
export const RATIOS: readonly Ratio[] = ['9:16', '1:1', '16:9']
/** The inner cells: first their corners, which say which side is up, then the others, row by row. */
const PLACES = [8, 12, 36, 40].concat(
  Array.from({ length: 25 }, (_, at) => (1 + Math.floor(at / 5)) * CELLS + 1 + (at % 5)).filter(
    (at) => ![8, 12, 36, 40].includes(at),
  ),
)
/** The first four of the inner cells, by bits: only the upper left one is black. */
const UPRIGHT = 0b0001
/** The generator of the Golay code, x¹¹ + x¹⁰ + x⁶ + x⁵ + x⁴ + x² + 1. */
const GENERATOR = 0xc75
/** Makes black and white even, and no word of ours like another one that is turned. */
const MASK = 0x124104
/** One wrong cell is always mended. With two the nearest word counts: the other corners have to say the same. */
const MOST_WRONG = 2
/** Of the 24 cells at the edge so many may look white. */
const MOST_WHITE = 2

/** The cells of a marker, row by row; true is black. */
export function markerCells(code: SheetCode, corner: Corner): boolean[] {
  const word = wordOf(code, corner)
  return Array.from({ length: CELLS * CELLS }, (_, at) => {
    const place = PLACES.indexOf(at)
    return place < 0 ? isEdge(at) : ((word >>> place) & 1) === 1
  })
}

/**
 * What a marker says; undefined where the cells are no marker of ours.
 * @param cells as they lie in the picture, row by row; true is black
 */
export function readMarker(cells: readonly boolean[]): ReadCode | undefined {
  if (cells.filter((black, at) => isEdge(at) && !black).length > MOST_WHITE) return undefined
  let best: ReadCode | undefined
  let least = MOST_WRONG + 1
  let turned = cells
  for (let turns = 0; turns < 4; turns += 1) {
    const read = PLACES.reduce((bits, at, place) => (turned[at] ? bits | (1 << place) : bits), 0)
    for (const { word, code, corner } of words()) {
      const wrong = onesIn(word ^ read)
      if (wrong < least) {
        least = wrong
        best = { code, corner, turns }
      }
    }
    turned = turnedLeft(turned)
  }
  return best
}

interface Word {
  word: number
  code: SheetCode
  corner: Corner
}

let all: Word[] | undefined

/** Every marker that there is. */
function words(): Word[] {
  all ??= PANEL_COUNTS.flatMap((count) =>
    RATIOS.flatMap((ratio) =>
      Array.from({ length: MAX_SHEETS }, (_, at) => ({ count, ratio, number: at + 1 })),
    ),
  ).flatMap((code) => CORNERS.map((corner) => ({ word: wordOf(code, corner), code, corner })))
  return all
}

function wordOf({ count, ratio, number }: SheetCode, corner: Corner): number {
  const parts = (CORNERS.indexOf(corner) << 8) | (PANEL_COUNTS.indexOf(count) << 6)
  const word = golay(parts | (RATIOS.indexOf(ratio) << 4) | ((number - 1) & 15))
  return ((word ^ MASK) << 4) | UPRIGHT
}

/** 21 bits for ten: the bits themselves, and what is left when they are divided by the generator. */
function golay(bits: number): number {
  let rest = bits << 11
  for (let at = 20; at >= 11; at -= 1) if ((rest >>> at) & 1) rest ^= GENERATOR << (at - 11)
  return (bits << 11) | rest
}

function onesIn(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count += 1
  return count
}

function isEdge(at: number): boolean {
  const [row, column] = [Math.floor(at / CELLS), at % CELLS]
  return row === 0 || column === 0 || row === CELLS - 1 || column === CELLS - 1
}

/** The cells a quarter turn to the left: the right edge comes up. */
function turnedLeft(cells: readonly boolean[]): boolean[] {
  return cells.map((_, at) => {
    const [row, column] = [Math.floor(at / CELLS), at % CELLS]
    return cells[column * CELLS + CELLS - 1 - row] === true
  })
}
