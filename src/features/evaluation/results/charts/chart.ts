/** What every chart has. Types and measures of the drawing, in its own units. */

/** Charts are drawn this wide and never shown much wider, so that their letters keep a size one can read. */
export const WIDTH = 320
/** Size of letters. */
export const LETTERS = 13
/** Room beside the marks of an axis for half a number. */
export const EDGE = 14

export interface ChartProps {
  /** Start of the element ids; unique on the page. */
  id: string
  /** What the chart is called, and what it shows in a sentence: read out in its place. */
  title: string
  description: string
}
