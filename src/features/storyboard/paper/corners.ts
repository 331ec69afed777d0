/** Four corners that a person moves over a photo. Pure; all lengths are parts of the photo's width and height. */
import type { Point } from '../panel/model.ts'
import { homographyOf, mapped } from './homography.ts'
import { cellsOf, cornersOf, framesBox, type SheetKind } from './layout.ts'
import type { Quad } from './quads.ts'

/** Where the corners begin. */
export const FIRST_CORNERS: Quad = [
  { x: 0.12, y: 0.15 },
  { x: 0.88, y: 0.15 },
  { x: 0.88, y: 0.85 },
  { x: 0.12, y: 0.85 },
]
/** One step of a button or of an arrow key, and with Shift. */
const [STEP, STRIDE] = [0.005, 0.03]

const WAYS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
}

/** The corners with one of them somewhere else, within the photo. @param at of the corner, 0 to 3 */
export function withCorner(corners: Quad, at: number, { x, y }: Point): Quad {
  const [a, b, c, d] = corners.map((corner, place) =>
    place === at ? { x: inside(x), y: inside(y) } : corner,
  )
  return a && b && c && d ? [a, b, c, d] : corners
}

/** The corners after a key; undefined for other keys. @param key as `KeyboardEvent.key` */
export function afterKey(corners: Quad, at: number, key: string, far: boolean): Quad | undefined {
  const way = Object.hasOwn(WAYS, key) ? WAYS[key] : undefined
  const corner = corners[at]
  if (!way || !corner) return undefined
  const by = far ? STRIDE : STEP
  return withCorner(corners, at, { x: corner.x + way.x * by, y: corner.y + way.y * by })
}

/** The corners for a sheet that lies a quarter turn further to the right. */
export function turnedCorners([a, b, c, d]: Quad): Quad {
  return [b, c, d, a]
}

/**
 * The frames as they would be cut, each with its corners; none where the corners are no sheet.
 * @param size of the photo, in whatever unit
 */
export function framesOn(corners: Quad, kind: SheetKind, size: { width: number; height: number }): Point[][] {
  const there = corners.map(({ x, y }) => ({ x: x * size.width, y: y * size.height }))
  const place = homographyOf(cornersOf(framesBox(kind)), there)
  if (!place) return []
  return cellsOf(kind).map(({ frame }) => cornersOf(frame).map((corner) => mapped(place, corner)))
}

function inside(part: number): number {
  return Number.isFinite(part) ? Math.min(Math.max(part, 0), 1) : 0
}
