/** The charts there are, and how each is drawn. Pure. */
import { type BarsChart, barShapes } from './bar-shapes.ts'
import { type DotsChart, dotShapes } from './dot-shapes.ts'
import type { Drawing } from './drawing.ts'
import type { Layout } from './layout.ts'
import { type StripChart, stripShapes } from './strip-shapes.ts'

export type Chart = BarsChart | DotsChart | StripChart

/** A chart as shapes, for a phone or for a wide page. */
export function drawingOf(chart: Chart, layout: Layout): Drawing {
  switch (chart.kind) {
    case 'bars':
      return barShapes(chart, layout)
    case 'dots':
      return dotShapes(chart, layout)
    case 'strip':
      return stripShapes(chart, layout)
  }
}
