import { INK_COLOURS, PAPER } from './inks.ts'
import { LINE_HEIGHT, WEIGHT } from './lettering.ts'

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
  // A letter rises about 0.7 of its size over the line it stands on.
  const first = y - ((lines.length - 1) / 2) * LINE_HEIGHT * size + size * 0.35
  const halo = {
    stroke: PAPER,
    'stroke-width': size / 6,
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
        <tspan x={x} y={Math.round((first + at * LINE_HEIGHT * size) * 10) / 10}>
          {words}
        </tspan>
      ))}
    </text>
  )
}
