import { INK_COLOURS, PAPER } from './inks.ts'
import type { Shape } from './stamps/shape.ts'
import type { Stamp } from './stamps/stamp.ts'

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
      {stamp.shapes.map((shape) => pathsOf(shape, line))}
    </g>
  )
}

function pathsOf({ d, fill, limb, bare }: Shape, line: number) {
  const inside = fill && (fill === 'paper' ? PAPER : INK_COLOURS[fill])
  if (limb === undefined)
    return <path d={d} {...(inside && { fill: inside })} {...(bare && { stroke: 'none' })} />
  const cover = { d, stroke: inside ?? PAPER }
  if (bare) return <path {...cover} stroke-width={limb + line + 1} />
  // A wide line with a narrower one on it: a tube that bends wherever its middle does.
  return (
    <>
      <path d={d} stroke-width={limb + line} />
      <path {...cover} stroke-width={Math.max(limb - line, 0.1)} />
    </>
  )
}
