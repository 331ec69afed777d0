/** Fewer points for the same line. Pure. */
import type { Point } from './model.ts'
import { wholePoint } from './strokes.ts'

/**
 * A line with the points that it cannot do without, in whole units, after Ramer, Douglas and Peucker: a point stays when the
 * line would pass it by more than `tolerance` units. Without recursion, since a long line has thousands of points.
 * @returns no points for none, one for a dot
 */
export function simplify(points: Point[], tolerance: number): Point[] {
  const line = withoutRepeats(points.map(wholePoint))
  if (line.length < 3) return line
  const kept = new Set([0, line.length - 1])
  const parts: [first: number, last: number][] = [[0, line.length - 1]]
  for (let part = parts.pop(); part; part = parts.pop()) {
    const [first, last] = part
    const farthest = farthestBetween(line, first, last)
    if (farthest === undefined || farthest.distance <= tolerance) continue
    kept.add(farthest.at)
    parts.push([first, farthest.at], [farthest.at, last])
  }
  return withoutRepeats(line.filter((_, at) => kept.has(at)))
}

/** How far a point is from the part of a line between two others. */
export function distanceTo(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const length = x * x + y * y
  const along = length === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / length
  const at = Math.min(Math.max(along, 0), 1)
  return Math.hypot(point.x - from.x - at * x, point.y - from.y - at * y)
}

/** The points without those that only repeat the one before. */
export function withoutRepeats(points: Point[]): Point[] {
  return points.filter(({ x, y }, at) => {
    const before = points[at - 1]
    return before?.x !== x || before.y !== y
  })
}

function farthestBetween(line: Point[], first: number, last: number) {
  const [from, to] = [line[first], line[last]]
  if (!from || !to) return undefined
  let found: { at: number; distance: number } | undefined
  for (let at = first + 1; at < last; at += 1) {
    const point = line[at]
    const distance = point ? distanceTo(point, from, to) : 0
    if (!found || distance > found.distance) found = { at, distance }
  }
  return found
}
