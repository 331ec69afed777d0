/** A chart with all that belongs to it. Types. */
import type { Chart } from './chart.ts'

/** The numbers of a chart: the first column names the row. */
export interface ChartTable {
  head: string[]
  rows: string[][]
}

export interface Figure {
  caption: string
  chart: Chart
  /** What the chart shows, in sentences. */
  description: string
  table: ChartTable
}
