import { useMemo } from 'preact/hooks'
import { arrowPath } from './arrow.ts'
import { bubbleOf } from './bubble.ts'
import { INK_COLOURS, PAPER } from './inks.ts'
import { textLines } from './mark-box.ts'
import { MARK_OUTLINE, type Mark, type Ratio } from './model.ts'
import { StampShapes } from './StampShapes.tsx'
import { lineWidth } from './stamps/shape.ts'
import { stampOf } from './stamps.ts'
import { Words } from './Words.tsx'

interface MarkPictureProps {
  mark: Mark
  /** Of the panel it stands in: words break by its width. */
  ratio: Ratio
}

/**
 * A mark within the SVG of a panel, in units of the panel. The same mark object is drawn once. A stamp that this release does not
 * know shows nothing.
 */
export function MarkPicture({ mark, ratio }: MarkPictureProps) {
  return useMemo(() => pictureOf(mark, ratio), [mark, ratio])
}

function pictureOf(mark: Mark, ratio: Ratio) {
  const outlined = {
    fill: PAPER,
    stroke: INK_COLOURS.ink,
    'stroke-width': MARK_OUTLINE,
    'stroke-linejoin': 'round',
  } as const
  switch (mark.kind) {
    case 'stamp':
      return <StampMark mark={mark} />
    case 'text':
      return <Words lines={textLines(mark, ratio)} size={mark.size} x={mark.x} y={mark.y} isHaloed />
    case 'bubble': {
      const { d, lines } = bubbleOf(mark, ratio)
      return (
        <>
          <path d={d} {...outlined} />
          <Words lines={lines} size={mark.size} x={mark.x} y={mark.y} />
        </>
      )
    }
    case 'arrow':
      if (mark.of === 'camera') return <path d={arrowPath(mark)} {...outlined} />
      return (
        <path d={arrowPath(mark)} {...outlined} fill={INK_COLOURS.ink} stroke={PAPER} paint-order="stroke" />
      )
  }
}

function StampMark({ mark: { stamp: id, x, y, size, flip } }: { mark: Extract<Mark, { kind: 'stamp' }> }) {
  const stamp = stampOf(id)
  if (!stamp) return null
  const scale = size / stamp.height
  const middle = `translate(${-stamp.width / 2} ${-stamp.height / 2})`
  return (
    <g transform={`translate(${x} ${y}) scale(${flip ? -scale : scale} ${scale}) ${middle}`}>
      <StampShapes stamp={stamp} line={lineWidth(size) / scale} />
    </g>
  )
}
