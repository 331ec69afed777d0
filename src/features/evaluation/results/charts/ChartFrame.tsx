import type { ComponentChildren } from 'preact'
import { type ChartProps, LETTERS, WIDTH } from './chart.ts'

/**
 * The drawing of a chart with its name. Everything that makes it readable stands in attributes, so that it is the same as a
 * picture in a document: black on white there, in the colours of the page here.
 */
export function ChartFrame({ id, title, description, height, children }: FrameProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      font-family="'Plus Jakarta Sans', Arial, sans-serif"
      font-size={LETTERS}
      fill="currentColor"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {children}
    </svg>
  )
}

interface FrameProps extends ChartProps {
  height: number
  children: ComponentChildren
}
