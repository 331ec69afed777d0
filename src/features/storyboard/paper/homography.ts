/** How a flat sheet comes to lie in a photo: points of the one become points of the other. Pure. */
import type { Point } from '../panel/model.ts'

/** Nine numbers, row by row: what a point (x, y, 1) is multiplied by. */
export type Homography = readonly number[]

/** Where a point comes to lie. */
export function mapped(by: Homography, { x, y }: Point): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = by
  const w = g * x + h * y + i
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w }
}

/**
 * The homography that brings each point of one list to its fellow in the other, as nearly as may be where there are more
 * than four.
 * @returns undefined where there are fewer than four, or they lie on one line
 */
export function homographyOf(from: readonly Point[], to: readonly Point[]): Homography | undefined {
  if (from.length < 4 || from.length !== to.length) return undefined
  const [before, after] = [evened(from), evened(to)]
  if (!before || !after) return undefined
  const solved = solve(...normalEquations(before.points, after.points))
  if (!solved) return undefined
  const whole = times(after.back, times([...solved, 1], before.there))
  return whole.every(Number.isFinite) ? whole : undefined
}

/** The way back; undefined where there is none. */
export function inverseOf(by: Homography): Homography | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = by
  const [p, q, r] = [e * i - f * h, f * g - d * i, d * h - e * g]
  const whole = a * p + b * q + c * r
  if (whole === 0 || !Number.isFinite(whole)) return undefined
  const parts = [
    p,
    c * h - b * i,
    b * f - c * e,
    q,
    a * i - c * g,
    c * d - a * f,
    r,
    b * g - a * h,
    a * e - b * d,
  ]
  return parts.map((part) => part / whole)
}

interface Evened {
  points: Point[]
  there: number[]
  back: number[]
}

/** Points around nought, about one away: numbers of one size keep their digits (Hartley 1997). */
function evened(points: readonly Point[]): Evened | undefined {
  const x = meanOf(points.map((point) => point.x))
  const y = meanOf(points.map((point) => point.y))
  const away = meanOf(points.map((point) => Math.hypot(point.x - x, point.y - y)))
  if (!(away > 0) || !Number.isFinite(away)) return undefined
  const by = 1 / away
  return {
    points: points.map((point) => ({ x: (point.x - x) * by, y: (point.y - y) * by })),
    there: [by, 0, -x * by, 0, by, -y * by, 0, 0, 1],
    back: [away, 0, x, 0, away, y, 0, 0, 1],
  }
}

/** The least squares of all pairs: eight equations for eight numbers. */
function normalEquations(from: Point[], to: Point[]): [matrix: number[][], right: number[]] {
  const matrix = Array.from({ length: 8 }, () => Array<number>(8).fill(0))
  const right = Array<number>(8).fill(0)
  from.forEach(({ x, y }, at) => {
    const { x: u, y: v } = to[at] ?? { x: 0, y: 0 }
    const rows: [number[], number][] = [
      [[x, y, 1, 0, 0, 0, -u * x, -u * y], u],
      [[0, 0, 0, x, y, 1, -v * x, -v * y], v],
    ]
    for (const [row, value] of rows) {
      row.forEach((left, i) => {
        right[i] = (right[i] ?? 0) + left * value
        const sums = matrix[i] ?? []
        row.forEach((other, j) => {
          sums[j] = (sums[j] ?? 0) + left * other
        })
      })
    }
  })
  return [matrix, right]
}

/** Too near to nought to divide by. */
const TINY = 1e-10

/** Gauss with the largest pivot; undefined where the equations don't say enough. */
function solve(matrix: number[][], right: number[]): number[] | undefined {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  const size = rows.length
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let column = 0; column < size; column += 1) {
    let largest = column
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(at(row, column)) > Math.abs(at(largest, column))) largest = row
    }
    const pivot = rows[largest]
    const other = rows[column]
    if (!pivot || !other || Math.abs(at(largest, column)) < TINY) return undefined
    rows[largest] = other
    rows[column] = pivot
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue
      const by = at(row, column) / at(column, column)
      if (by !== 0) rows[row] = (rows[row] ?? []).map((value, place) => value - by * (pivot[place] ?? 0))
    }
  }
  return rows.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1))
}

function times(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: 9 }, (_, at) => {
    const [row, column] = [Math.floor(at / 3) * 3, at % 3]
    return [0, 1, 2].reduce((sum, k) => sum + (a[row + k] ?? 0) * (b[k * 3 + column] ?? 0), 0)
  })
}

function meanOf(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
