import { barSegments } from './bars.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { type ChartProps, WIDTH } from './chart.ts'
import { RowLabel } from './RowLabel.tsx'
import { Area, type Texture, Textures } from './Textures.tsx'

export interface BarRow {
  label: string
  /** At the right above the bar. */
  note: string
  /** One number for each part. */
  values: number[]
}

export interface BarPart {
  name: string
  texture: Texture
}

const ROW = 52
const BAR = { top: 20, height: 22 }
/** A number needs so much room in its part. */
const NUMBER_WIDTH = 17
const LEGEND = { columns: 3, line: 22, swatch: 16 }

/** Bars made of parts, such as how many posts got which level; each part has a texture and its number. */
export function BarChart({ rows, parts, write, ...chart }: BarChartProps) {
  const segments = barSegments(
    rows.map(({ values }) => values),
    WIDTH - 2,
  )
  const legendTop = rows.length * ROW + 4
  const lines = parts.length > 1 ? Math.ceil(parts.length / LEGEND.columns) : 0
  const { id } = chart
  return (
    <ChartFrame {...chart} height={legendTop + lines * LEGEND.line}>
      <Textures id={id} />
      {rows.map(({ label, note }, row) => (
        <g key={label} transform={`translate(0 ${row * ROW})`}>
          <RowLabel label={label} note={note} y={14} />
          {segments[row]?.map(({ at, value, x, width }) => {
            const texture = parts[at]?.texture ?? 'blank'
            const box = { x: x + 1, y: BAR.top, width, height: BAR.height }
            return (
              <g key={at}>
                <Area id={id} texture={texture} {...box} />
                {width >= NUMBER_WIDTH && <PartNumber texture={texture} {...box} text={write(value)} />}
              </g>
            )
          })}
        </g>
      ))}
      {lines > 0 &&
        parts.map(({ name, texture }, at) => {
          const x = (at % LEGEND.columns) * (WIDTH / LEGEND.columns) + 1
          const y = legendTop + Math.floor(at / LEGEND.columns) * LEGEND.line
          return (
            <g key={name}>
              <Area id={id} texture={texture} x={x} y={y} width={LEGEND.swatch} height={14} />
              <text x={x + LEGEND.swatch + 6} y={y + 12} font-size="12">
                {name}
              </text>
            </g>
          )
        })}
    </ChartFrame>
  )
}

/** A number in the middle of its part: on a ground of its own where the part has a texture. */
function PartNumber(props: {
  texture: Texture
  x: number
  y: number
  width: number
  height: number
  text: string
}) {
  const { texture, x, y, width, height, text } = props
  const isSolid = texture === 'solid'
  const box = { width: 9 * text.length + 6, height: 16 }
  const middle = { x: x + width / 2, y: y + height / 2 }
  return (
    <>
      {!isSolid && (
        <rect
          class="chart-paper"
          fill="#fff"
          x={middle.x - box.width / 2}
          y={middle.y - box.height / 2}
          {...box}
        />
      )}
      <text
        class={isSolid ? 'chart-paper' : undefined}
        fill={isSolid ? '#fff' : 'currentColor'}
        x={middle.x}
        y={middle.y + 4.5}
        text-anchor="middle"
        font-weight="700"
      >
        {text}
      </text>
    </>
  )
}

interface BarChartProps extends ChartProps {
  rows: BarRow[]
  parts: BarPart[]
  write(value: number): string
}
