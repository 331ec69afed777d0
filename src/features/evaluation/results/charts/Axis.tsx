import { EDGE, WIDTH } from './chart.ts'
import { placeOf, type Scale } from './scale.ts'

/** The lower edge of a chart: marks with their numbers. @param top where the rows begin, for the lines of the marks */
export function Axis({ scale, top, y, write }: AxisProps) {
  return (
    <g>
      {scale.marks.map((mark) => {
        const x = placeOf(mark, scale, EDGE, WIDTH - EDGE)
        return (
          <g key={mark}>
            <path d={`M${x} ${top}V${y}`} stroke="currentColor" stroke-opacity="0.25" fill="none" />
            <text x={x} y={y + 15} text-anchor="middle" font-size="12">
              {write(mark)}
            </text>
          </g>
        )
      })}
      <path d={`M${EDGE} ${y}H${WIDTH - EDGE}`} stroke="currentColor" fill="none" />
    </g>
  )
}

interface AxisProps {
  scale: Scale
  top: number
  y: number
  write(mark: number): string
}
