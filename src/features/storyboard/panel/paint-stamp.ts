/** Paints stamps, as StampShapes.tsx shows them. */
import { INK_COLOURS, PAPER } from './inks.ts'
import type { PaintContext } from './paint-context.ts'
import type { Shape } from './stamps/shape.ts'
import type { Stamp } from './stamps/stamp.ts'

/** Where a stamp stands, in units of the panel; `line` is the width of its lines in units of the stamp. */
export interface StampPlace {
  x: number
  y: number
  scale: number
  line: number
  flip?: boolean
}

/** A stamp around its middle. */
export function paintStamp(context: PaintContext, stamp: Stamp, place: StampPlace): void {
  const { x, y, scale, line, flip = false } = place
  context.save()
  context.translate(x, y)
  context.scale(flip ? -scale : scale, scale)
  context.translate(-stamp.width / 2, -stamp.height / 2)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const shape of stamp.shapes) paintShape(context, shape, line)
  context.restore()
}

function paintShape(context: PaintContext, { d, fill, limb, bare }: Shape, line: number): void {
  const path = new Path2D(d)
  const inside = fill && (fill === 'paper' ? PAPER : INK_COLOURS[fill])
  const stroke = (colour: string, width: number) => {
    context.strokeStyle = colour
    context.lineWidth = width
    context.stroke(path)
  }
  if (limb !== undefined) {
    if (!bare) stroke(INK_COLOURS.ink, limb + line)
    stroke(inside ?? PAPER, bare ? limb + line + 1 : Math.max(limb - line, 0.1))
    return
  }
  if (inside) {
    context.fillStyle = inside
    context.fill(path)
  }
  if (!bare) stroke(INK_COLOURS.ink, line)
}
