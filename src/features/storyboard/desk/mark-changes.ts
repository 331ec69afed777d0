/** What can be done to a mark on a drawing, and to a drawing by its marks. Pure. */
import { type Mark, type Panel, type Point, SIZES } from '../panel/model.ts'

/** Smallest and largest size of each kind, in units of the panel: height of a stamp or a letter, length of an arrow. */
const LIMITS: Record<Mark['kind'], { min: number; max: number }> = {
  stamp: { min: 32, max: 900 },
  text: { min: 14, max: 140 },
  bubble: { min: 14, max: 140 },
  arrow: { min: 24, max: 900 },
}
/** One step of the buttons − and +. */
export const STEP = 1.2
/** A turn of an arrow by its button, in degrees. */
const TURN = 45

/** A panel with one more mark, on top of the others. */
export function withMark(panel: Panel, mark: Mark): Panel {
  return { ...panel, marks: [...panel.marks, mark] }
}

/** A panel with one mark changed; the same panel when there is no such mark or nothing changes. */
export function withChangedMark(panel: Panel, at: number, change: (mark: Mark) => Mark): Panel {
  const mark = panel.marks[at]
  const changed = mark && change(mark)
  if (!changed || JSON.stringify(changed) === JSON.stringify(mark)) return panel
  return { ...panel, marks: panel.marks.map((old, index) => (index === at ? changed : old)) }
}

/** A panel without one of its marks. */
export function withoutMark(panel: Panel, at: number): Panel {
  return panel.marks[at] ? { ...panel, marks: panel.marks.filter((_, index) => index !== at) } : panel
}

/** The middle of a mark. */
export function middleOf(mark: Mark): Point {
  if (mark.kind !== 'arrow') return { x: mark.x, y: mark.y }
  return { x: (mark.from.x + mark.to.x) / 2, y: (mark.from.y + mark.to.y) / 2 }
}

/** A mark moved by units of the panel, whose middle stays within the drawing. */
export function movedBy(mark: Mark, by: Point, ratio: Panel['ratio']): Mark {
  const { x, y } = middleOf(mark)
  return movedTo(mark, { x: x + by.x, y: y + by.y }, ratio)
}

/** A mark with its middle at a point, or as near to it as the drawing reaches. */
export function movedTo(mark: Mark, to: Point, ratio: Panel['ratio']): Mark {
  const { width, height } = SIZES[ratio]
  const at = { x: within(to.x, 0, width), y: within(to.y, 0, height) }
  if (mark.kind !== 'arrow') return { ...mark, x: Math.round(at.x), y: Math.round(at.y) }
  const middle = middleOf(mark)
  // Both ends by the same whole way, so that the arrow keeps its form.
  const by = { x: Math.round(at.x - middle.x), y: Math.round(at.y - middle.y) }
  return { ...mark, from: plus(mark.from, by), to: plus(mark.to, by) }
}

/** A mark so many times as large, within what its kind allows. Its middle stays. */
export function resized(mark: Mark, factor: number): Mark {
  const { min, max } = LIMITS[mark.kind]
  if (mark.kind !== 'arrow') {
    const size = Math.round(within(mark.size * factor, min, max))
    // A small one grows by a unit at least.
    const least = size === mark.size ? mark.size + Math.sign(factor - 1) : size
    return { ...mark, size: within(least, min, max) }
  }
  const length = Math.hypot(mark.to.x - mark.from.x, mark.to.y - mark.from.y)
  if (length === 0) return mark
  const real = within(length * factor, min, max) / length
  return spread(mark, (way) => ({ x: way.x * real, y: way.y * real }))
}

/** A stamp looking to the other side, a bubble with its tail there; other marks stay as they are. */
export function flipped(mark: Mark): Mark {
  if (mark.kind !== 'stamp' && mark.kind !== 'bubble') return mark
  const { flip, ...rest } = mark
  return flip ? rest : { ...rest, flip: true }
}

/** An arrow turned clockwise about its middle by an eighth; other marks stay as they are. */
export function turned(mark: Mark): Mark {
  if (mark.kind !== 'arrow') return mark
  const angle = (TURN * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return spread(mark, ({ x, y }) => ({ x: x * cos - y * sin, y: x * sin + y * cos }))
}

/** Changes the way from the middle of an arrow to its end, and the way to its start likewise. */
function spread(mark: Mark & { kind: 'arrow' }, change: (way: Point) => Point): Mark {
  const middle = middleOf(mark)
  const way = change({ x: mark.to.x - middle.x, y: mark.to.y - middle.y })
  return {
    ...mark,
    from: { x: Math.round(middle.x - way.x), y: Math.round(middle.y - way.y) },
    to: { x: Math.round(middle.x + way.x), y: Math.round(middle.y + way.y) },
  }
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y }
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
