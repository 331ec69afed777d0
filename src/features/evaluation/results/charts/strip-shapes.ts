/** Every value as a dot on a line, with the median and the middle half of the values above. Pure. */
import { AXIS_HEIGHT, axisShapes } from './axis-shapes.ts'
import type { Drawing } from './drawing.ts'
import type { Layout } from './layout.ts'
import { plotOf } from './layout.ts'
import { placeOf, scaleTo } from './scale.ts'
import { layersOf, stripDots } from './strip.ts'

export interface StripChart {
  kind: 'strip'
  values: number[]
  spread: { lower: number; median: number; upper: number }
  medianText: string
  write(value: number): string
}

const SIZE = 6
const TOP = 42
/** A pile is never drawn higher; thousands of posts then lie closer. */
const MOST_HEIGHT = 150
/** So near an edge the words would leave the drawing. */
const NEAR = 70

/** The strip; names and numbers of rows it has none, so it takes the whole width. */
export function stripShapes({ values, spread, medianText, write }: StripChart, { width }: Layout): Drawing {
  const layout = { width }
  const { left, right } = plotOf(layout)
  const scale = scaleTo(Math.max(...values, 0))
  const dots = stripDots(values, scale, { left, right, size: SIZE })
  const layers = layersOf(dots)
  const step = Math.min(SIZE, MOST_HEIGHT / Math.max(layers, 1))
  const bottom = TOP + layers * step + 6
  const place = (value: number) => placeOf(value, scale, left, right)
  const middle = place(spread.median)
  const box = { x: place(spread.lower), width: Math.max(place(spread.upper) - place(spread.lower), 2) }
  return {
    width,
    height: bottom + AXIS_HEIGHT,
    shapes: [
      ...axisShapes({ scale, top: TOP, y: bottom, write }, layout),
      { kind: 'area', ...box, y: 22, height: 12, edge: 1.5 },
      { kind: 'line', path: `M${middle} 18V${bottom}`, width: 2 },
      {
        kind: 'text',
        x: middle,
        y: 13,
        text: medianText,
        isBold: true,
        // Near an edge the words stand beside the line, not over it.
        ...(middle > width - NEAR ? { anchor: 'end' } : middle >= NEAR ? { anchor: 'middle' } : {}),
      },
      {
        kind: 'line',
        path: dots.map(({ x, layer }) => `M${x} ${bottom - 4 - layer * step}h0`).join(''),
        width: SIZE - 0.8,
        isRound: true,
      },
    ],
  }
}
