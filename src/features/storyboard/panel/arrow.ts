/** Shapes of arrows. Pure. */
import type { Mark, Point } from './model.ts'

type Arrow = Extract<Mark, { kind: 'arrow' }>

/** Half widths of shaft and head, and length of the head, in units of the panel. */
export const ARROWS: Record<Arrow['of'], { shaft: number; head: number; length: number }> = {
  subject: { shaft: 4.5, head: 17, length: 32 },
  camera: { shaft: 12, head: 28, length: 36 },
}

/** An arrow shorter than this would be all head. */
const SHORTEST = 24

/** The outline of an arrow as path data; one without a direction points to the right. */
export function arrowPath({ of, from, to }: Arrow): string {
  const way = Math.hypot(to.x - from.x, to.y - from.y)
  const [x, y] = way === 0 ? [1, 0] : [(to.x - from.x) / way, (to.y - from.y) / way]
  const length = Math.max(way, SHORTEST)
  const { shaft, head, length: longest } = ARROWS[of]
  const neck = length - Math.min(longest, length * 0.6)
  // On a short arrow the whole head is smaller, not only shorter.
  const half = head * Math.min(1, (length - neck) / longest)
  const at = (along: number, aside: number) =>
    pair({ x: from.x + x * along - y * aside, y: from.y + y * along + x * aside })
  const thin = Math.min(shaft, half * 0.45)
  return `M${at(0, -thin)}L${at(neck, -thin)}L${at(neck, -half)}L${at(length, 0)}L${at(neck, half)}L${at(neck, thin)}L${at(0, thin)}Z`
}

function pair({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
}
