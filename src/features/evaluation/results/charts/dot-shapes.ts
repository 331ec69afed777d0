/** One dot for each group on a common scale. Pure. */
import { AXIS_HEIGHT, axisShapes } from './axis-shapes.ts'
import type { Drawing, Shape } from './drawing.ts'
import { type Layout, plotOf, rowLabel } from './layout.ts'
import { placeOf, scaleTo } from './scale.ts'

export interface DotRow {
  label: string
  /** The number, and how many it comes from. */
  note: string
  value: number
  /** From where to where the middle half of the values lies. */
  range?: [from: number, to: number]
  /** Drawn hollow: from too few to conclude anything. */
  isFew: boolean
}

export interface DotsChart {
  kind: 'dots'
  rows: DotRow[]
  write(value: number): string
}

const ABOVE = { row: 42, label: 14, dot: 28 }
const BESIDE = { row: 26, label: 17.5, dot: 13 }
const RADIUS = 5.5

/** The dots, each with the middle half of its values as a line. */
export function dotShapes({ rows, write }: DotsChart, layout: Layout): Drawing {
  const measures = layout.beside ? BESIDE : ABOVE
  const scale = scaleTo(Math.max(...rows.map(({ value, range }) => Math.max(value, range?.[1] ?? 0)), 0))
  const { left, right } = plotOf(layout)
  const place = (value: number) => placeOf(value, scale, left, right)
  const bottom = rows.length * measures.row + 4
  return {
    width: layout.width,
    height: bottom + AXIS_HEIGHT,
    shapes: [
      ...axisShapes({ scale, top: 4, y: bottom, write }, layout),
      ...rows.flatMap(({ label, note, value, range, isFew }, row): Shape[] => {
        const top = row * measures.row
        const y = top + measures.dot
        // Where the words stand above their row, the lines of the marks must not run through them.
        const ground: Shape = {
          kind: 'area',
          x: 0,
          y: top + 2,
          width: layout.width,
          height: 17,
          fill: 'paper',
        }
        return [
          ...(layout.beside ? [] : [ground]),
          ...rowLabel(label, note, top + measures.label, layout),
          ...(range
            ? [{ kind: 'line' as const, path: `M${place(range[0])} ${y}H${place(range[1])}`, width: 3 }]
            : []),
          { kind: 'dot', x: place(value), y, radius: RADIUS, fill: isFew ? 'paper' : 'ink' },
        ]
      }),
    ],
  }
}
