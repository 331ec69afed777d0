import { type Chart, drawingOf } from './chart.ts'
import { LETTERS, type Shape } from './drawing.ts'
import { type Layout, NARROW, WIDE } from './layout.ts'

interface ChartPictureProps {
  chart: Chart
  /** What the chart is called, and what it shows in sentences: read out in its place. */
  alt: string
}

/** A chart for a phone, and for wide screens and paper: the styles show one of the two. */
export function ChartPicture({ chart, alt }: ChartPictureProps) {
  return (
    <>
      <Drawn chart={chart} alt={alt} layout={NARROW} name="chart chart-on-phone" />
      <Drawn chart={chart} alt={alt} layout={WIDE} name="chart chart-on-page" />
    </>
  )
}

/** Black on white by its attributes, in the colours of the page by its classes. */
function Drawn({ chart, alt, layout, name }: ChartPictureProps & { layout: Layout; name: string }) {
  const { width, height, shapes } = drawingOf(chart, layout)
  return (
    <svg
      class={name}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={alt}
      font-size={LETTERS.plain}
      fill="currentColor"
    >
      {shapes.map((shape, at) => (
        <Drawing key={at} shape={shape} />
      ))}
    </svg>
  )
}

function Drawing({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'area': {
      const { x, y, width, height, fill, edge, isDashed } = shape
      return (
        <rect
          {...(fill ? toned(fill) : { fill: 'none' })}
          x={x}
          y={y}
          width={width}
          height={height}
          {...(edge !== undefined && { stroke: 'currentColor', 'stroke-width': edge })}
          {...(isDashed && { 'stroke-dasharray': '3 3' })}
        />
      )
    }
    case 'line':
      return (
        <path
          d={shape.path}
          fill="none"
          stroke="currentColor"
          stroke-width={shape.width}
          {...(shape.isFaint && { 'stroke-opacity': 0.25 })}
          {...(shape.isRound && { 'stroke-linecap': 'round' })}
        />
      )
    case 'dot':
      return (
        <circle
          {...toned(shape.fill)}
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          stroke="currentColor"
          stroke-width="2"
        />
      )
    case 'text':
      return (
        <text
          {...toned(shape.tone ?? 'ink')}
          x={shape.x}
          y={shape.y}
          text-anchor={shape.anchor}
          font-weight={shape.isBold ? 700 : undefined}
          font-size={shape.isSmall ? LETTERS.small : undefined}
        >
          {shape.text}
        </text>
      )
  }
}

function toned(tone: 'ink' | 'paper') {
  return tone === 'ink' ? { fill: 'currentColor' } : { class: 'chart-paper', fill: '#fff' }
}
