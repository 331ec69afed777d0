/**
 * How strokes are written as text. Pure. Each stroke says how long it is, so the text of a drawing is its strokes one
 * after another: adding one is adding to the text.
 *
 * A stroke is `1`, the version of this code; one digit for ink and nib; then whole numbers: how many points follow the
 * first, the first point, and the way from each point to the next. A number is written in as few digits as it needs.
 * No character has to be escaped in JSON or HTML.
 */
import { INKS, NIBS, type Point, type Stroke } from './model.ts'

const VERSION = '1'
/** The first 64 digits end a number, each of the others is followed by one more digit. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_!#$%()*+,./:;=?@[]^{|}~'
const ENDING = 64
const LEADING = DIGITS.length - ENDING
/** Value of each digit by its character code, −1 for what is none. */
const VALUES = new Int8Array(128).fill(-1)
for (let value = 0; value < DIGITS.length; value += 1) VALUES[DIGITS.charCodeAt(value)] = value
/** Digits of the largest number that is ever written. */
const MAX_DIGITS = 4

/** How far a line may reach beyond the drawing, in units of the panel. */
const REACH = { min: -200, max: 1000 }

/** A point in whole units, not further out than is kept; what is no number becomes 0. */
export function wholePoint({ x, y }: Point): Point {
  return { x: wholeUnit(x), y: wholeUnit(y) }
}

/** The text of one stroke, empty for a stroke without points. Points are rounded to whole units. */
export function encodeStroke({ ink, nib, points }: Stroke): string {
  if (points.length === 0) return ''
  const tool = DIGITS.charAt(INKS.indexOf(ink) * NIBS.length + NIBS.indexOf(nib))
  let text = VERSION + tool + natural(points.length - 1)
  let last = { x: 0, y: 0 }
  for (const point of points.map(wholePoint)) {
    text += signed(point.x - last.x) + signed(point.y - last.y)
    last = point
  }
  return text
}

/** The strokes in a text. Never throws; what cannot be read ends it. */
export function decodeStrokes(text: string): Stroke[] {
  const strokes: Stroke[] = []
  const source = { text, at: 0 }
  while (source.at < text.length) {
    const stroke = readStroke(source)
    if (!stroke) break
    strokes.push(stroke)
  }
  return strokes
}

/** A text, and where reading goes on. */
interface Source {
  text: string
  at: number
}

function readStroke(source: Source): Stroke | undefined {
  if (source.text[source.at] !== VERSION) return undefined
  const tool = digitAt(source.text, source.at + 1)
  const ink = INKS[Math.floor(tool / NIBS.length)]
  const nib = NIBS[tool % NIBS.length]
  source.at += 2
  const more = readNatural(source)
  if (!ink || !nib || more === undefined) return undefined
  const points: Point[] = []
  let last = { x: 0, y: 0 }
  // A count that is not true ends with the text, long before it is reached.
  while (points.length <= more) {
    const x = readSigned(source)
    const y = readSigned(source)
    if (x === undefined || y === undefined) return undefined
    last = wholePoint({ x: last.x + x, y: last.y + y })
    points.push(last)
  }
  return { ink, nib, points }
}

function natural(value: number): string {
  let text = ''
  let rest = value
  while (rest >= ENDING) {
    rest -= ENDING
    text += DIGITS.charAt(ENDING + (rest % LEADING))
    rest = Math.floor(rest / LEADING)
  }
  return text + DIGITS.charAt(rest)
}

/** −1 for what is no digit, and behind the end. */
function digitAt(text: string, at: number): number {
  return VALUES[text.charCodeAt(at)] ?? -1
}

function readNatural(source: Source): number | undefined {
  let value = 0
  let weight = 1
  for (let digits = 0; digits < MAX_DIGITS; digits += 1) {
    const digit = digitAt(source.text, source.at)
    if (digit < 0) return undefined
    source.at += 1
    value += weight * digit
    if (digit < ENDING) return value
    weight *= LEADING
  }
  return undefined
}

/** Small numbers of both signs become small natural ones: 0, −1, 1, −2, 2 … */
function signed(value: number): string {
  return natural(value < 0 ? -2 * value - 1 : 2 * value)
}

function readSigned(source: Source): number | undefined {
  const value = readNatural(source)
  if (value === undefined) return undefined
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2
}

function wholeUnit(value: number): number {
  if (!(value >= REACH.min)) return value < REACH.min ? REACH.min : 0
  // Adding 0 turns −0, which JSON does not keep, into 0.
  return Math.min(Math.round(value), REACH.max) + 0
}
