/** A chart with all that belongs to it. Types. */
import type { Chart } from './chart.ts'

/** The numbers of a chart: the first column names the row. */
export interface ChartTable {
  head: string[]
  rows: string[][]
}

export interface Figure {
  /** Whose numbers they are, and what is shown. */
  caption: string
  /** The same below a heading that says whose numbers they are. */
  shortCaption: string
  chart: Chart
  /** What the chart shows, in sentences. */
  description: string
  table: ChartTable
  /** How the chart is to be read. */
  note?: string
}
