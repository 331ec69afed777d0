/** How a panel lies in the view of the desk: as large as fits, or nearer. Pure. */
import type { Point } from '../panel/model.ts'

export interface Size {
  width: number
  height: number
}

/** `scale` is CSS pixels for a unit of the panel; `x` and `y` are the left upper corner of the panel in the view. */
export interface Viewport {
  scale: number
  x: number
  y: number
}

/** A panel is shown up to this many times as large as it fits. */
export const NEAREST = 4
/** CSS pixels that stay free around a panel that fits, for a line begun outside. */
const EDGE = 8

/** The panel in the middle, as large as fits. */
export function fitting(view: Size, panel: Size): Viewport {
  const room = { width: view.width - 2 * EDGE, height: view.height - 2 * EDGE }
  const scale = Math.max(Math.min(room.width / panel.width, room.height / panel.height), 0.01)
  return {
    scale,
    x: (view.width - panel.width * scale) / 2,
    y: (view.height - panel.height * scale) / 2,
  }
}

/** How much larger than fitting a panel is shown, 1 to `NEAREST`. */
export function nearness(viewport: Viewport, view: Size, panel: Size): number {
  return viewport.scale / fitting(view, panel).scale
}

/** Zooms by a factor; what lies at `about` stays there. */
export function zoomed(viewport: Viewport, factor: number, about: Point, view: Size, panel: Size): Viewport {
  return pinched(viewport, [about, about], [about, about], view, panel, factor)
}

/** Moves the panel by CSS pixels. */
export function shifted(viewport: Viewport, by: Point, view: Size, panel: Size): Viewport {
  return held({ ...viewport, x: viewport.x + by.x, y: viewport.y + by.y }, view, panel)
}

/** Follows two fingers: what lay in the middle of them lies there again, and the panel grows as they part. */
export function pinched(
  viewport: Viewport,
  from: [Point, Point],
  to: [Point, Point],
  view: Size,
  panel: Size,
  factor: number = apart(from) > 0 ? apart(to) / apart(from) : 1,
): Viewport {
  const least = fitting(view, panel).scale
  const scale = clamp(viewport.scale * factor, least, least * NEAREST)
  const [old, now] = [middle(from), middle(to)]
  const real = scale / viewport.scale
  return held(
    { scale, x: now.x - (old.x - viewport.x) * real, y: now.y - (old.y - viewport.y) * real },
    view,
    panel,
  )
}

/** The same part of the panel after the view changed its size or the panel its ratio. */
export function refitted(viewport: Viewport, before: Size, view: Size, panel: Size): Viewport {
  const near = clamp(viewport.scale / fitting(before, panel).scale, 1, NEAREST)
  if (near < 1.01) return fitting(view, panel)
  const centre = onPanel(viewport, { x: before.width / 2, y: before.height / 2 })
  const scale = fitting(view, panel).scale * near
  return held(
    { scale, x: view.width / 2 - centre.x * scale, y: view.height / 2 - centre.y * scale },
    view,
    panel,
  )
}

/** Where a point of the view lies on the panel, in its units. */
export function onPanel({ scale, x, y }: Viewport, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale }
}

/** The part of the view in which the panel is seen, in whole CSS pixels. */
export function seenBox({ scale, x, y }: Viewport, view: Size, panel: Size) {
  const [left, top] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))]
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.min(view.width, Math.ceil(x + panel.width * scale)) - left),
    height: Math.max(0, Math.min(view.height, Math.ceil(y + panel.height * scale)) - top),
  }
}

/** A panel smaller than the view stands in its middle, a larger one leaves no gap at its sides. */
function held(viewport: Viewport, view: Size, panel: Size): Viewport {
  const axis = (at: number, room: number, length: number) =>
    length <= room - 2 * EDGE
      ? (room - length) / 2
      : clamp(at, Math.min(room - EDGE - length, EDGE), Math.max(room - EDGE - length, EDGE))
  return {
    scale: viewport.scale,
    x: axis(viewport.x, view.width, panel.width * viewport.scale),
    y: axis(viewport.y, view.height, panel.height * viewport.scale),
  }
}

function middle([a, b]: [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}

function apart([a, b]: [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
