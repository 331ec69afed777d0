/** Measures of areas in a drawing, in its units. */
import type { Where } from './model.ts'

/** An upright rectangle. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A shape in a drawing. */
export type DrawnWhere = Exclude<Where, { kind: 'part' }>

/**
 * The least side of what is pressed, in units: 48 px on a screen of 320, where the 340 units of a drawing are 288 px
 * wide.
 */
export const MIN_SIDE = 57

/** The smallest rectangle around a shape. */
export function boxOf(where: DrawnWhere): Box {
  if (where.kind === 'rect') return { x: where.x, y: where.y, width: where.width, height: where.height }
  if (where.kind === 'circle') {
    const { x, y, radius } = where
    return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
  }
  const xs = where.points.map(([x]) => x)
  const ys = where.points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The rectangle that a finger hits: around the same centre, each side at least `MIN_SIDE`. */
export function tapBoxOf(where: DrawnWhere): Box {
  const { x, y, width, height } = boxOf(where)
  const [wide, high] = [Math.max(width, MIN_SIDE), Math.max(height, MIN_SIDE)]
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high }
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
