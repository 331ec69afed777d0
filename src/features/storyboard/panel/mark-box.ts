/** How much of a panel a mark takes, and which mark is at a place. Pure. */
import { ARROWS } from './arrow.ts'
import { bubbleOf } from './bubble.ts'
import { type Box, boxAround, isWithin } from './frame.ts'
import { LINE_HEIGHT, textWidth, wrapped } from './lettering.ts'
import { type Mark, type Panel, type Point, type Ratio, SIZES } from './model.ts'
import { distanceTo } from './simplify.ts'
import { stampOf } from './stamps.ts'

/** Widest line of words written on a drawing, as a part of the panel's width. */
const WIDEST = 0.86

/** The lines of words written on a drawing. */
export function textLines({ text, size }: Extract<Mark, { kind: 'text' }>, ratio: Ratio): string[] {
  return wrapped(text, size, SIZES[ratio].width * WIDEST)
}

/** The box around a mark, in units of the panel; it may reach beyond the panel. */
export function boxOf(mark: Mark, ratio: Ratio): Box {
  if (mark.kind === 'stamp') {
    const stamp = stampOf(mark.stamp)
    return boxAround(mark, stamp ? (mark.size * stamp.width) / stamp.height : mark.size, mark.size)
  }
  if (mark.kind === 'text') {
    const lines = textLines(mark, ratio)
    const width = Math.max(mark.size, ...lines.map((line) => textWidth(line, mark.size)))
    return boxAround(mark, width, Math.max(lines.length, 1) * LINE_HEIGHT * mark.size)
  }
  if (mark.kind === 'bubble') {
    const { body, tail } = bubbleOf(mark, ratio)
    return { ...body, bottom: body.bottom + tail }
  }
  const { from, to } = mark
  const half = ARROWS[mark.of].head
  return {
    left: Math.min(from.x, to.x) - half,
    top: Math.min(from.y, to.y) - half,
    right: Math.max(from.x, to.x) + half,
    bottom: Math.max(from.y, to.y) + half,
  }
}

/**
 * Indices of marks from the lowest to the topmost: stamps lie under the strokes, which people draw on them, words and arrows
 * above.
 */
export function drawingOrder(marks: Mark[]): { under: number[]; above: number[] } {
  const indices = [...marks.keys()]
  return {
    under: indices.filter((index) => marks[index]?.kind === 'stamp'),
    above: indices.filter((index) => marks[index]?.kind !== 'stamp'),
  }
}

/**
 * The topmost mark at a point; undefined when there is none.
 * @param slack how far beside a mark a finger still means it, in units of the panel
 */
export function markAt(
  { marks, ratio }: Pick<Panel, 'marks' | 'ratio'>,
  point: Point,
  slack: number,
): number | undefined {
  const { under, above } = drawingOrder(marks)
  const order = [...under, ...above].reverse()
  const hit = (reach: number) =>
    order.find((index) => {
      const mark = marks[index]
      return mark && isHit(mark, ratio, point, reach)
    })
  // What lies right under the finger goes before what is only near it.
  return hit(0) ?? hit(slack)
}

function isHit(mark: Mark, ratio: Ratio, point: Point, slack: number): boolean {
  if (mark.kind !== 'arrow') return isWithin(boxOf(mark, ratio), point, slack)
  return distanceTo(point, mark.from, mark.to) <= ARROWS[mark.of].shaft + slack
}
