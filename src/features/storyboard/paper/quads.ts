/** Dark shapes with four corners, as a marker is one however it lies. Pure. */
import type { Point } from '../panel/model.ts'

export type Quad = [Point, Point, Point, Point]

/** Sides of a marker, as parts of the longer side of the photo. */
const [SMALLEST, LARGEST] = [0.011, 0.2]
/** Fewer dots at a side can't hold seven cells. */
const LEAST_DOTS = 14
/** Rows between two breaths of the page. */
const ROWS = 64

/**
 * The shapes of a picture that may be markers, each with its corners clockwise.
 * @param dark 1 for each dark dot; those that were looked at become 0
 * @yields after every few rows, how much is done, 0 to 1
 */
export function* darkQuads(dark: Uint8Array, width: number, height: number): Generator<number, Quad[]> {
  const quads: Quad[] = []
  const longest = Math.max(width, height)
  const [least, most] = [Math.max(LEAST_DOTS, longest * SMALLEST), longest * LARGEST]
  const fill = filling(dark, width, height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      if (dark[at] !== 1) continue
      const shape = fill(at)
      const [across, down] = [shape.right - shape.left + 1, shape.bottom - shape.top + 1]
      if (Math.min(across, down) < least || Math.max(across, down) > most) continue
      const quad = quadOf(shape)
      if (quad) quads.push(quad)
    }
    if (y % ROWS === ROWS - 1) yield y / height
  }
  return quads
}

interface Shape {
  left: number
  right: number
  top: number
  bottom: number
  /** Dots. */
  size: number
  /** For each row from the top: its first and its last dark dot. */
  ends: [first: number, last: number][]
}

/** Takes one shape out of the dark dots, beginning at any of its dots. */
function filling(dark: Uint8Array, width: number, height: number): (at: number) => Shape {
  const firsts = new Int32Array(height)
  const lasts = new Int32Array(height).fill(-1)
  const open: number[] = []
  return (start) => {
    const shape: Shape = { left: width, right: 0, top: height, bottom: 0, size: 0, ends: [] }
    dark[start] = 0
    open.push(start)
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const y = Math.floor(at / width)
      const x = at - y * width
      shape.size += 1
      if (x < shape.left) shape.left = x
      if (x > shape.right) shape.right = x
      if (y < shape.top) shape.top = y
      if (y > shape.bottom) shape.bottom = y
      if ((lasts[y] ?? -1) < 0) {
        firsts[y] = x
        lasts[y] = x
      } else {
        if (x < (firsts[y] ?? 0)) firsts[y] = x
        if (x > (lasts[y] ?? 0)) lasts[y] = x
      }
      if (x > 0 && dark[at - 1] === 1) open.push(taken(dark, at - 1))
      if (x < width - 1 && dark[at + 1] === 1) open.push(taken(dark, at + 1))
      if (y > 0 && dark[at - width] === 1) open.push(taken(dark, at - width))
      if (y < height - 1 && dark[at + width] === 1) open.push(taken(dark, at + width))
    }
    for (let y = shape.top; y <= shape.bottom; y += 1) {
      shape.ends.push([firsts[y] ?? 0, lasts[y] ?? 0])
      lasts[y] = -1
    }
    return shape
  }
}

function taken(dark: Uint8Array, at: number): number {
  dark[at] = 0
  return at
}

/** So much of the hull of a shape its four corners have to hold. */
const LEAST_FULL = 0.86
/** So much of it is dark: the edge of a marker alone is half of it. */
const LEAST_DARK = 0.35
/** Shortest to longest side of a square that is looked at askew. */
const LEAST_EVEN = 0.4

function quadOf({ ends, top, size }: Shape): Quad | undefined {
  const points = ends.flatMap(([first, last], row) => [
    { x: first, y: top + row },
    { x: first, y: top + row + 1 },
    { x: last + 1, y: top + row },
    { x: last + 1, y: top + row + 1 },
  ])
  const hull = hullOf(points)
  const quad = largestQuad(hull)
  if (!quad) return undefined
  const area = areaOf(quad)
  if (area < areaOf(hull) * LEAST_FULL || size < area * LEAST_DARK) return undefined
  const sides = quad.map((from, at) => {
    const to = quad[(at + 1) % 4] ?? from
    return Math.hypot(to.x - from.x, to.y - from.y)
  })
  return Math.min(...sides) > Math.max(...sides) * LEAST_EVEN ? quad : undefined
}

/** The two corners that are furthest from each other, and on each side of their line the one furthest from it. */
function largestQuad(hull: Point[]): Quad | undefined {
  let longest = 0
  let [from, to] = [0, 0]
  hull.forEach((a, i) => {
    for (let j = i + 1; j < hull.length; j += 1) {
      const b = hull[j] ?? a
      const length = (a.x - b.x) ** 2 + (a.y - b.y) ** 2
      if (length > longest) {
        longest = length
        from = i
        to = j
      }
    }
  })
  const [a, c] = [hull[from], hull[to]]
  if (!a || !c) return undefined
  const far = (points: Point[]) =>
    points.reduce<{ point?: Point; away: number }>(
      (best, point) => {
        const away = Math.abs((c.x - a.x) * (point.y - a.y) - (c.y - a.y) * (point.x - a.x))
        return away > best.away ? { point, away } : best
      },
      { away: 0 },
    ).point
  const b = far(hull.slice(from + 1, to))
  const d = far([...hull.slice(to + 1), ...hull.slice(0, from)])
  return b && d ? [a, b, c, d] : undefined
}

/** The convex hull, clockwise as one sees it, by Andrew's monotone chain. */
function hullOf(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y)
  const half = (list: Point[]) => {
    const chain: Point[] = []
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.reverse())]
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0
}

function areaOf(points: readonly Point[]): number {
  const sum = points.reduce((all, { x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y }
    return all + x * next.y - y * next.x
  }, 0)
  return Math.abs(sum) / 2
}
