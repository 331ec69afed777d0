import type { LevelChart } from '../blocks.ts'
import { shapesOf } from './shapes.ts'

/** A chart on the page and on paper. @param alt what it shows */
export function ChartPicture({ chart, alt }: { chart: LevelChart; alt: string }) {
  const { width, height, letters, shapes } = shapesOf(chart)
  return (
    <svg
      class="audit-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
      font-size={letters}
    >
      {shapes.map((shape, at) => {
        if (shape.kind === 'bar') {
          return <rect key={at} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
        }
        if (shape.kind === 'line') {
          return <path key={at} d={`M${shape.x} ${shape.y}h${shape.width}`} />
        }
        return (
          <text
            key={at}
            x={shape.x}
            y={shape.y}
            text-anchor={shape.end ? 'end' : 'start'}
            font-weight={shape.bold ? 700 : 400}
          >
            {shape.text}
          </text>
        )
      })}
    </svg>
  )
}
