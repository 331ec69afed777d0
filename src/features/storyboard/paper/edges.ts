/** The corners of a dark shape to a part of a dot: from where its sides turn from dark to light. Pure. */
import type { Point } from '../panel/model.ts'
import { type Grey, greyAt } from './picture.ts'
import type { Quad } from './quads.ts'

/** Places at each side where the turn is looked for, away from the corners. */
const PLACES = Array.from({ length: 15 }, (_, at) => 0.1 + (0.8 * at) / 14)
/** How far inward and outward it is looked for, as part of the side: less than a cell of a marker. */
const REACH = 0.09
/** Steps of a look. */
const STEPS = 12
/** Brightness between dark and light that is no turn but noise. */
const LEAST_TURN = 12
/** Turns so many times further from the line than the middle one are left out. */
const STRAY = 2.5

interface Line {
  /** A point on it, and its direction. */
  at: Point
  along: Point
}

/** A shape with its corners where its sides meet; undefined where a side is not seen. @param quad clockwise */
export function sharpened(grey: Grey, quad: Quad): Quad | undefined {
  const lines = quad.map((from, at) => sideOf(grey, from, quad[(at + 1) % 4] ?? from))
  const corners = lines.map((line, at) => {
    const before = lines[(at + 3) % 4]
    return line && before && meeting(before, line)
  })
  const [a, b, c, d] = corners
  return a && b && c && d ? [a, b, c, d] : undefined
}

function sideOf(grey: Grey, from: Point, to: Point): Line | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(across, down)
  if (length === 0) return undefined
  const reach = Math.max(2, length * REACH)
  // Clockwise, outward is at the left hand.
  const outward = { x: down / length, y: -across / length }
  const turns = PLACES.flatMap((place) => {
    const middle = { x: from.x + across * place, y: from.y + down * place }
    const away = turnOf(grey, middle, outward, reach)
    return away === undefined ? [] : [{ x: middle.x + outward.x * away, y: middle.y + outward.y * away }]
  })
  if (turns.length < PLACES.length / 2) return undefined
  const line = lineThrough(turns)
  const aways = turns.map((point) => awayFrom(line, point))
  const usual = [...aways].sort((a, b) => a - b)[Math.floor(aways.length / 2)] ?? 0
  const near = turns.filter((_, at) => (aways[at] ?? 0) <= Math.max(0.3, usual * STRAY))
  return near.length > 3 ? lineThrough(near) : line
}

/** How far outward a side turns from dark to light. */
function turnOf(grey: Grey, middle: Point, outward: Point, reach: number): number | undefined {
  const values = Array.from({ length: STEPS + 1 }, (_, step) => {
    const away = reach * ((2 * step) / STEPS - 1)
    return greyAt(grey, middle.x + outward.x * away, middle.y + outward.y * away)
  })
  const [dark, light] = [Math.min(...values), Math.max(...values)]
  if (light - dark < LEAST_TURN) return undefined
  const level = (dark + light) / 2
  for (let step = 1; step <= STEPS; step += 1) {
    const [before = 0, after = 0] = [values[step - 1], values[step]]
    if (before < level && after >= level) {
      return reach * ((2 * (step - 1 + (level - before) / (after - before))) / STEPS - 1)
    }
  }
  return undefined
}

/** The line that comes nearest to all points. */
function lineThrough(points: readonly Point[]): Line {
  const count = points.length
  const x = points.reduce((sum, point) => sum + point.x, 0) / count
  const y = points.reduce((sum, point) => sum + point.y, 0) / count
  let [xx, xy, yy] = [0, 0, 0]
  for (const point of points) {
    xx += (point.x - x) ** 2
    xy += (point.x - x) * (point.y - y)
    yy += (point.y - y) ** 2
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  return { at: { x, y }, along: { x: Math.cos(angle), y: Math.sin(angle) } }
}

function awayFrom({ at, along }: Line, { x, y }: Point): number {
  return Math.abs((x - at.x) * along.y - (y - at.y) * along.x)
}

function meeting(a: Line, b: Line): Point | undefined {
  const across = a.along.x * b.along.y - a.along.y * b.along.x
  if (Math.abs(across) < 0.2) return undefined
  const by = ((b.at.x - a.at.x) * b.along.y - (b.at.y - a.at.y) * b.along.x) / across
  return { x: a.at.x + a.along.x * by, y: a.at.y + a.along.y * by }
}
