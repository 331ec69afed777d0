import { Axis } from './Axis.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { type ChartProps, EDGE, WIDTH } from './chart.ts'
import { placeOf, scaleTo } from './scale.ts'
import { layersOf, stripDots } from './strip.ts'

const SIZE = 6
const TOP = 42
/** A pile is never drawn higher; thousands of posts then lie closer. */
const MOST_HEIGHT = 150

/** Every value as a dot on a line, with the median and the middle half of the values above. */
export function StripChart({ values, spread, medianText, write, ...chart }: StripChartProps) {
  const scale = scaleTo(Math.max(...values, 0))
  const dots = stripDots(values, scale, { left: EDGE, right: WIDTH - EDGE, size: SIZE })
  const layers = layersOf(dots)
  const step = Math.min(SIZE, MOST_HEIGHT / Math.max(layers, 1))
  const bottom = TOP + layers * step + 6
  const place = (value: number) => placeOf(value, scale, EDGE, WIDTH - EDGE)
  const middle = place(spread.median)
  // Near an edge the words stand beside the line, not over it.
  const anchor = middle < 70 ? 'start' : middle > WIDTH - 70 ? 'end' : 'middle'
  return (
    <ChartFrame {...chart} height={bottom + 22}>
      <Axis scale={scale} top={TOP} y={bottom} write={write} />
      <rect
        x={place(spread.lower)}
        y="22"
        width={Math.max(place(spread.upper) - place(spread.lower), 2)}
        height="12"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
      />
      <path d={`M${middle} 18V${bottom}`} stroke="currentColor" stroke-width="2.5" fill="none" />
      <text x={middle} y="13" text-anchor={anchor} font-weight="700">
        {medianText}
      </text>
      {dots.map(({ x, layer }, at) => (
        <circle
          key={at}
          class="chart-dot"
          cx={x}
          cy={bottom - 4 - layer * step}
          r={SIZE / 2 - 0.3}
          stroke="#fff"
          stroke-width="0.5"
        />
      ))}
    </ChartFrame>
  )
}

interface StripChartProps extends ChartProps {
  values: number[]
  spread: { lower: number; median: number; upper: number }
  medianText: string
  write(value: number): string
}
