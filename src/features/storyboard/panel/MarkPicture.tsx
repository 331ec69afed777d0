import { arrowPath } from './arrow.ts'
import { bubbleOf } from './bubble.ts'
import { INK_COLOURS, PAPER } from './inks.ts'
import { LINE_HEIGHT, WEIGHT } from './lettering.ts'
import { textLines } from './mark-box.ts'
import type { Mark, Ratio } from './model.ts'
import type { Shape } from './stamps/shape.ts'
import { type Stamp, stampOf } from './stamps.ts'

interface MarkPictureProps {
  mark: Mark
  /** Of the panel it stands in: words break by its width. */
  ratio: Ratio
}

/** A mark within the SVG of a panel, in units of the panel. A stamp that this release does not know shows nothing. */
export function MarkPicture({ mark, ratio }: MarkPictureProps) {
  if (mark.kind === 'stamp') {
    const stamp = stampOf(mark.stamp)
    if (!stamp) return null
    const scale = mark.size / stamp.height
    const place = `translate(${mark.x} ${mark.y}) scale(${mark.flip ? -scale : scale} ${scale}) translate(${-stamp.width / 2} ${-stamp.height / 2})`
    return (
      <g transform={place}>
        <StampShapes stamp={stamp} line={lineWidth(mark.size) / scale} />
      </g>
    )
  }
  if (mark.kind === 'text') {
    const lines = textLines(mark, ratio)
    return <Words lines={lines} size={mark.size} x={mark.x} y={mark.y} isHaloed />
  }
  if (mark.kind === 'bubble') {
    const { d, lines } = bubbleOf(mark, ratio)
    return (
      <>
        <path d={d} fill={PAPER} stroke={INK_COLOURS.ink} stroke-width={3.5} stroke-linejoin="round" />
        <Words lines={lines} size={mark.size} x={mark.x} y={mark.y} />
      </>
    )
  }
  return mark.of === 'subject' ? (
    <path d={arrowPath(mark)} fill={INK_COLOURS.ink} stroke={PAPER} stroke-width={4} paint-order="stroke" />
  ) : (
    <path
      d={arrowPath(mark)}
      fill={PAPER}
      stroke={INK_COLOURS.ink}
      stroke-width={3.5}
      stroke-linejoin="round"
    />
  )
}

interface StampShapesProps {
  stamp: Stamp
  /** Width of lines, in units of the stamp. */
  line: number
}

/** A stamp in its own units, for a group or an SVG with its view box. */
export function StampShapes({ stamp, line }: StampShapesProps) {
  return (
    <g
      fill="none"
      stroke={INK_COLOURS.ink}
      stroke-width={line}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {stamp.shapes.map((shape) => (
        <ShapePaths shape={shape} line={line} />
      ))}
    </g>
  )
}

/** Width of the lines of a stamp of some height, both in units of the panel: like the pen's, thinner where it gets small. */
export function lineWidth(size: number): number {
  return Math.min(6, Math.max(2.5, 2 + size / 60))
}

function ShapePaths({ shape: { d, fill, limb, bare }, line }: { shape: Shape; line: number }) {
  const inside = fill && (fill === 'paper' ? PAPER : INK_COLOURS[fill])
  if (limb === undefined)
    return <path d={d} {...(inside && { fill: inside })} {...(bare && { stroke: 'none' })} />
  return (
    <>
      <path d={d} stroke-width={limb + line} />
      <path d={d} stroke-width={Math.max(limb - line, 0.1)} stroke={inside ?? PAPER} />
    </>
  )
}

interface WordsProps {
  lines: string[]
  /** Height of a letter. */
  size: number
  /** Middle of all lines. */
  x: number
  y: number
  /** With paper around each letter, readable on a photo. */
  isHaloed?: boolean
  colour?: string
}

/** Lines of words around a point, in units of the panel. */
export function Words({ lines, size, x, y, isHaloed, colour = INK_COLOURS.ink }: WordsProps) {
  // Letters with descenders look right a little above the middle of their line.
  const first = y - ((lines.length - 1) / 2) * LINE_HEIGHT * size + size * 0.35
  return (
    <text
      class="panel-words"
      text-anchor="middle"
      font-size={size}
      font-weight={WEIGHT}
      fill={colour}
      {...(isHaloed && {
        stroke: PAPER,
        'stroke-width': size / 6,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      })}
    >
      {lines.map((words, at) => (
        <tspan x={x} y={Math.round((first + at * LINE_HEIGHT * size) * 10) / 10}>
          {words}
        </tspan>
      ))}
    </text>
  )
}
