/** Paints marks, as MarkPicture.tsx shows them. */
import { arrowPath } from './arrow.ts'
import { bubbleOf } from './bubble.ts'
import { INK_COLOURS, PAPER } from './inks.ts'
import { textLines } from './mark-box.ts'
import { MARK_OUTLINE, type Mark, type Ratio } from './model.ts'
import type { PaintContext } from './paint-context.ts'
import { paintWords } from './paint-lettering.ts'
import { paintStamp } from './paint-stamp.ts'
import { lineWidth } from './stamps/shape.ts'
import { stampOf } from './stamps.ts'

/** A mark in units of its panel. A stamp that this release does not know shows nothing. */
export function paintMark(context: PaintContext, mark: Mark | undefined, ratio: Ratio): void {
  switch (mark?.kind) {
    case 'stamp':
      paintStampMark(context, mark)
      break
    case 'text':
      paintWords(context, { ...mark, lines: textLines(mark, ratio), isHaloed: true })
      break
    case 'bubble': {
      const { d, lines } = bubbleOf(mark, ratio)
      paintOutlined(context, new Path2D(d))
      paintWords(context, { ...mark, lines })
      break
    }
    case 'arrow':
      if (mark.of === 'camera') paintOutlined(context, new Path2D(arrowPath(mark)))
      else paintSolid(context, new Path2D(arrowPath(mark)))
      break
  }
}

function paintStampMark(context: PaintContext, mark: Extract<Mark, { kind: 'stamp' }>): void {
  const stamp = stampOf(mark.stamp)
  if (!stamp) return
  const scale = mark.size / stamp.height
  const { x, y, flip } = mark
  paintStamp(context, stamp, { x, y, scale, line: lineWidth(mark.size) / scale, flip: flip === true })
}

/** Ink with paper around it. */
function paintSolid(context: PaintContext, path: Path2D): void {
  context.lineJoin = 'round'
  context.lineWidth = MARK_OUTLINE
  context.strokeStyle = PAPER
  context.stroke(path)
  context.fillStyle = INK_COLOURS.ink
  context.fill(path)
}

/** Paper with ink around it. */
function paintOutlined(context: PaintContext, path: Path2D): void {
  context.fillStyle = PAPER
  context.fill(path)
  context.lineJoin = 'round'
  context.lineWidth = MARK_OUTLINE
  context.strokeStyle = INK_COLOURS.ink
  context.stroke(path)
}
