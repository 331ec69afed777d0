/** What an eraser leaves of strokes. Pure. */
import { type Capsule, capsulesOf, covers, gapsBetween, type Span, spanWithin } from './capsule.ts'
import type { Box } from './frame.ts'
import { NIB_WIDTHS, type Point, type Stroke } from './model.ts'
import { withoutRepeats } from './simplify.ts'
import { wholePoint } from './strokes.ts'

/** A rest shorter than this is no line any more, in units of the panel. */
const SHORTEST = 2
/**
 * Cut ends are rounded to whole units, by less than this, which can put them back under the eraser. A line that is touched by
 * no more stays as it is: so going the same way twice changes nothing.
 */
const SLACK = 0.75

/**
 * Cuts strokes where a round eraser went along a path: exactly where its edge met the edge of the line.
 * @param path where the middle of the eraser went, in units of the panel
 * @param radius of the eraser
 * @returns strokes in their order; one that was not touched is the same object, and so is the list when none was
 */
export function erase(strokes: Stroke[], path: Point[], radius: number): Stroke[] {
  if (!(radius > 0)) return strokes
  let isTouched = false
  const left = strokes.flatMap((stroke) => {
    const pieces = piecesLeft(stroke, path, radius + NIB_WIDTHS[stroke.nib] / 2)
    if (!pieces) return [stroke]
    isTouched = true
    return pieces.map((points) => ({ ...stroke, points }))
  })
  return isTouched ? left : strokes
}

/** What is left of a stroke; undefined when the eraser did not touch it. @param reach from the middle of the eraser */
function piecesLeft({ points }: Stroke, path: Point[], reach: number): Point[][] | undefined {
  const box = boxOf(points)
  const near = capsulesOf(path, reach).filter((capsule) => isNear(capsule, box))
  if (!near.some((capsule) => touches({ ...capsule, radius: reach - SLACK }, points))) return undefined
  const pieces: Point[][] = []
  let piece: Point[] = []
  const cut = () => {
    const line = withoutRepeats(piece.map(wholePoint))
    if (lengthOf(line) >= SHORTEST) pieces.push(line)
    piece = []
  }
  for (const [a, b] of sidesOf(points)) {
    const gaps = gapsBetween(spansWithin(near, a, b))
    if (gaps.length === 0) cut()
    for (const [start, end] of gaps) {
      if (start > 0) cut()
      piece.push(between(a, b, start), between(a, b, end))
      if (end < 1) cut()
    }
  }
  cut()
  return pieces
}

function spansWithin(capsules: Capsule[], a: Point, b: Point): Span[] {
  return capsules.flatMap((capsule) => {
    const span = spanWithin(capsule, a, b)
    return span ? [span] : []
  })
}

function touches(capsule: Capsule, points: Point[]): boolean {
  const [only] = points
  if (points.length === 1 && only) return covers(capsule, only)
  return sidesOf(points).some(([a, b]) => spanWithin(capsule, a, b))
}

/** Whether the boxes around both meet: spares most of the sums. */
function isNear({ from, to, radius }: Capsule, { left, top, right, bottom }: Box): boolean {
  return (
    left <= Math.max(from.x, to.x) + radius &&
    right >= Math.min(from.x, to.x) - radius &&
    top <= Math.max(from.y, to.y) + radius &&
    bottom >= Math.min(from.y, to.y) - radius
  )
}

function boxOf(points: Point[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { x, y } of points) {
    box.left = Math.min(box.left, x)
    box.top = Math.min(box.top, y)
    box.right = Math.max(box.right, x)
    box.bottom = Math.max(box.bottom, y)
  }
  return box
}

function sidesOf(points: Point[]): [Point, Point][] {
  return points.slice(1).map((to, at) => [points[at] ?? to, to])
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part }
}

function lengthOf(points: Point[]): number {
  return sidesOf(points).reduce((sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0)
}
