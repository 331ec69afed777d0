/** The shape of a stroke as SVG path data. Pure. */
import type { Point, Stroke } from './model.ts'

/** Strokes of one ink and nib that follow each other, as one path. */
export interface StrokePath extends Pick<Stroke, 'ink' | 'nib'> {
  d: string
}

/** How far a rounded corner may pass by its point, in units of the panel: simplified lines keep their shape. */
const ROUNDING = 1.6

/**
 * Path data of a stroke, smooth: quadratic curves from the middle of one part to the middle of the next, which leave their
 * points by less than two units, so that a drawn corner stays one. A single point becomes a dot.
 */
export function pathOf({ points }: Pick<Stroke, 'points'>): string {
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return ''
  const start = `M${pair(first)}`
  let d = start
  let pen = pair(first)
  for (let at = 1; at < points.length - 1; at += 1) {
    const [before, point, after] = [points[at - 1], points[at], points[at + 1]]
    const curve = before && point && after && curveAround(before, point, after)
    if (!curve) continue
    // Round lines are curves only: each begins where the one before ends.
    if (curve.start !== pen) d += `L${curve.start}`
    d += `Q${pair(point)} ${curve.end}`
    pen = curve.end
  }
  if (pen !== pair(last)) return `${d}L${pair(last)}`
  // Round ends make a dot of next to nothing.
  return d === start ? `${d}h.01` : d
}

/**
 * Path data of a stroke for a picture of a hand's width or less: from point to point, which costs a third of the curves.
 * Points stand where a line bends by more than two units, so there it looks the same.
 */
export function roughPathOf({ points }: Pick<Stroke, 'points'>): string {
  const [first, ...others] = points
  if (!first) return ''
  const start = `M${first.x} ${first.y}`
  return others.length === 0 ? `${start}h.01` : `${start}L${others.map(({ x, y }) => `${x} ${y}`).join(' ')}`
}

/**
 * Strokes as few paths: first those of the marker, which lies under ink as on paper.
 * @param dataOf `pathOf` or `roughPathOf`
 */
export function strokePaths(strokes: Stroke[], dataOf = pathOf): StrokePath[] {
  const ordered = [
    ...strokes.filter(({ ink }) => ink === 'mark'),
    ...strokes.filter(({ ink }) => ink !== 'mark'),
  ]
  const paths: StrokePath[] = []
  for (const stroke of ordered) {
    const last = paths.at(-1)
    if (last?.ink === stroke.ink && last.nib === stroke.nib) last.d += dataOf(stroke)
    else paths.push({ ink: stroke.ink, nib: stroke.nib, d: dataOf(stroke) })
  }
  return paths
}

/** Where the curve around a point begins and ends; none where the line stands still. */
function curveAround(before: Point, point: Point, after: Point) {
  const [into, out] = [lengthOf(before, point), lengthOf(point, after)]
  if (into === 0 || out === 0) return undefined
  // Half of the angle by which the line turns: the curve passes its point by half a leg times the sine of it.
  const cosine = dot(before, point, after) / (into * out)
  const sine = Math.sqrt(Math.max(0, (1 - cosine) / 2))
  const limit = sine === 0 ? Number.POSITIVE_INFINITY : (2 * ROUNDING) / sine
  return {
    start: pair(towards(point, before, Math.min(0.5, limit / into))),
    end: pair(towards(point, after, Math.min(0.5, limit / out))),
  }
}

function towards(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

function lengthOf(from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y]
  return Math.sqrt(x * x + y * y)
}

function dot(before: Point, point: Point, after: Point): number {
  return (point.x - before.x) * (after.x - point.x) + (point.y - before.y) * (after.y - point.y)
}

/** A point to a tenth of a unit, in as few characters as it takes. */
function pair({ x, y }: Point): string {
  return `${short(x)} ${short(y)}`
}

/** Put together from whole numbers, which are written faster than others: a board opens with thousands of these. */
function short(value: number): string {
  const tenths = Math.round(Math.abs(value) * 10)
  const rest = tenths % 10
  const whole = (tenths - rest) / 10
  const sign = value < 0 && tenths > 0 ? '-' : ''
  return rest === 0 ? `${sign}${whole}` : `${sign}${whole}.${rest}`
}
