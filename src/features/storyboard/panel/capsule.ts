/** What an eraser covers on its way from one point to the next, and where a line runs through it. Pure. */
import type { Point } from './model.ts'
import { distanceTo } from './simplify.ts'

/** All that is nearer to the way than `radius`. The way may be a single point. */
export interface Capsule {
  from: Point
  to: Point
  radius: number
}

/** In units of the panel. */
const FAR = 10_000

/** From where to where, as parts of a line, 0 to 1. */
export type Span = [start: number, end: number]

/** The capsules of an eraser that went along a path; one point is a capsule too. */
export function capsulesOf(path: Point[], radius: number): Capsule[] {
  const way = path
    .filter(({ x, y }) => !Number.isNaN(x) && !Number.isNaN(y))
    .map(({ x, y }) => ({ x: within(x), y: within(y) }))
  const [only] = way
  if (!only) return []
  if (way.length === 1) return [{ from: only, to: only, radius }]
  return way.slice(1).map((to, at) => ({ from: way[at] ?? to, to, radius }))
}

/** Nothing is drawn as far out as this, and sums of larger numbers are no longer exact. */
function within(value: number): number {
  return Math.min(Math.max(value, -FAR), FAR)
}

/** Whether a point lies within a capsule. */
export function covers({ from, to, radius }: Capsule, point: Point): boolean {
  return distanceTo(point, from, to) < radius
}

/**
 * Which part of the line from `a` to `b` lies within a capsule: a capsule is convex, so it is one part, from the first to the
 * last point in either circle at its ends or the strip between them.
 */
export function spanWithin({ from, to, radius }: Capsule, a: Point, b: Point): Span | undefined {
  if (a.x === b.x && a.y === b.y) return covers({ from, to, radius }, a) ? [0, 1] : undefined
  const spans = [
    withinCircle(a, b, from, radius),
    withinCircle(a, b, to, radius),
    withinStrip(a, b, from, to, radius),
  ]
  const found = spans.flatMap((span) => (span ? [span] : []))
  if (found.length === 0) return undefined
  const start = Math.max(0, Math.min(...found.map(([first]) => first)))
  const end = Math.min(1, Math.max(...found.map(([, last]) => last)))
  return start < end ? [start, end] : undefined
}

/** The parts of a line that no span covers, in order. */
export function gapsBetween(spans: Span[]): Span[] {
  const gaps: Span[] = []
  let free = 0
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    if (start > free) gaps.push([free, start])
    free = Math.max(free, end)
  }
  if (free < 1) gaps.push([free, 1])
  return gaps
}

/** Where |a + t (b − a) − centre| < radius: between the roots of a quadratic equation. */
function withinCircle(a: Point, b: Point, centre: Point, radius: number): Span | undefined {
  const [x, y] = [b.x - a.x, b.y - a.y]
  const [offX, offY] = [a.x - centre.x, a.y - centre.y]
  const square = x * x + y * y
  const half = x * offX + y * offY
  const rest = offX * offX + offY * offY - radius * radius
  const root = half * half - square * rest
  if (root <= 0) return undefined
  return [(-half - Math.sqrt(root)) / square, (-half + Math.sqrt(root)) / square]
}

/** Where a line is beside the way from `from` to `to`, nearer than `radius`: within two pairs of parallels. */
function withinStrip(a: Point, b: Point, from: Point, to: Point, radius: number): Span | undefined {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  if (length === 0) return undefined
  const [x, y] = [(to.x - from.x) / length, (to.y - from.y) / length]
  const along = (point: Point) => (point.x - from.x) * x + (point.y - from.y) * y
  const across = (point: Point) => (point.y - from.y) * x - (point.x - from.x) * y
  const first = whereBetween(along(a), along(b), 0, length)
  const second = whereBetween(across(a), across(b), -radius, radius)
  if (!first || !second) return undefined
  const span: Span = [Math.max(first[0], second[0]), Math.min(first[1], second[1])]
  return span[0] < span[1] ? span : undefined
}

/** Where a value that goes from `a` to `b` is between two others. */
function whereBetween(a: number, b: number, low: number, high: number): Span | undefined {
  if (a === b) return a > low && a < high ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : undefined
  const ends = [(low - a) / (b - a), (high - a) / (b - a)]
  return [Math.min(...ends), Math.max(...ends)]
}
