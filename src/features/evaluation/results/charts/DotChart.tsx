import { Axis } from './Axis.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { type ChartProps, EDGE, WIDTH } from './chart.ts'
import { RowLabel } from './RowLabel.tsx'
import { placeOf, scaleTo } from './scale.ts'

export interface DotRow {
  label: string
  /** At the right: the number and how many it comes from. */
  note: string
  value: number
  /** From where to where the middle half of the values lies. */
  range?: [from: number, to: number]
  /** Drawn hollow: from too few to conclude anything. */
  isFew: boolean
}

const ROW = 42
const LINE = 28

/** One dot for each group on a common scale, with the middle half of its values as a line. */
export function DotChart({ rows, write, ...chart }: DotChartProps) {
  const scale = scaleTo(Math.max(...rows.map(({ value, range }) => Math.max(value, range?.[1] ?? 0)), 0))
  const place = (value: number) => placeOf(value, scale, EDGE, WIDTH - EDGE)
  const bottom = rows.length * ROW + 4
  return (
    <ChartFrame {...chart} height={bottom + 22}>
      <Axis scale={scale} top={4} y={bottom} write={write} />
      {rows.map(({ label, note, value, range, isFew }, row) => (
        <g key={label} transform={`translate(0 ${row * ROW})`}>
          <rect class="chart-paper" fill="#fff" x="0" y="2" width={WIDTH} height="17" />
          <RowLabel label={label} note={note} y={14} />
          {range && (
            <path
              d={`M${place(range[0])} ${LINE}H${place(range[1])}`}
              stroke="currentColor"
              stroke-width="3"
              fill="none"
            />
          )}
          <circle
            class={isFew ? 'chart-paper' : undefined}
            cx={place(value)}
            cy={LINE}
            r="5.5"
            fill={isFew ? '#fff' : 'currentColor'}
            stroke="currentColor"
            stroke-width="2"
          />
        </g>
      ))}
    </ChartFrame>
  )
}

interface DotChartProps extends ChartProps {
  rows: DotRow[]
  write(value: number): string
}
