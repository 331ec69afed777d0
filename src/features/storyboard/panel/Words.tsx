import { INK_COLOURS, PAPER } from './inks.ts'
import { baselines, HALO, WEIGHT } from './lettering.ts'

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

/** Lines of words around a point within the SVG of a panel, in its units. */
export function Words({ lines, size, x, y, isHaloed, colour = INK_COLOURS.ink }: WordsProps) {
  const lineAt = baselines(lines.length, size, y)
  const halo = {
    stroke: PAPER,
    'stroke-width': size * HALO,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  } as const
  return (
    <text
      class="panel-words"
      text-anchor="middle"
      font-size={size}
      font-weight={WEIGHT}
      fill={colour}
      {...(isHaloed && halo)}
    >
      {lines.map((words, at) => (
        <tspan x={x} y={lineAt(at)}>
          {words}
        </tspan>
      ))}
    </text>
  )
}
