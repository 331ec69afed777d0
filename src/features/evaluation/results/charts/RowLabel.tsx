import { WIDTH } from './chart.ts'
import { shortLabel } from './label.ts'

/** A line above a row of a chart: what it is, and at the right its number. */
export function RowLabel({ label, note, y }: { label: string; note: string; y: number }) {
  // About 46 letters fit side by side, the bold ones being wider.
  return (
    <g>
      <text x="0" y={y} font-weight="700">
        {shortLabel(label, Math.max(40 - note.length, 12))}
      </text>
      <text x={WIDTH} y={y} text-anchor="end">
        {note}
      </text>
    </g>
  )
}
