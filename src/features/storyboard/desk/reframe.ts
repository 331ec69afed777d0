/** A drawing in another frame. Pure. */
import { type Mark, type Panel, type Point, type Ratio, SIZES } from '../panel/model.ts'
import { decodeStrokes, encodeStroke } from '../panel/strokes.ts'

/**
 * The same drawing in a frame of another ratio: its middle stays in the middle, nothing is scaled or left out, so going back
 * gives the very same drawing. What lies outside of the frame is kept, but not seen.
 */
export function reframed(panel: Panel, ratio: Ratio): Panel {
  if (panel.ratio === ratio) return panel
  const [old, now] = [SIZES[panel.ratio], SIZES[ratio]]
  const by = { x: (now.width - old.width) / 2, y: (now.height - old.height) / 2 }
  const strokes = decodeStrokes(panel.strokes)
    .map((stroke) => encodeStroke({ ...stroke, points: stroke.points.map((point) => shifted(point, by)) }))
    .join('')
  return { ...panel, ratio, strokes, marks: panel.marks.map((mark) => shiftedMark(mark, by)) }
}

function shiftedMark(mark: Mark, by: Point): Mark {
  if (mark.kind === 'arrow') return { ...mark, from: shifted(mark.from, by), to: shifted(mark.to, by) }
  return { ...mark, x: mark.x + by.x, y: mark.y + by.y }
}

function shifted({ x, y }: Point, by: Point): Point {
  return { x: x + by.x, y: y + by.y }
}
