/** What a finished movement of the pen or the eraser makes of a panel. Pure. */
import { erase } from '../panel/erase.ts'
import {
  NIB_WIDTHS,
  type Nib,
  type Panel,
  type Point,
  type Ratio,
  SIZES,
  type Stroke,
} from '../panel/model.ts'
import { simplify } from '../panel/simplify.ts'
import { decodeStrokes, encodeStroke } from '../panel/strokes.ts'

/** Width of the eraser of each nib, in units of the panel: a fingertip covers more than a pen. */
export const ERASER_WIDTHS: Record<Nib, number> = { fine: 14, medium: 32, thick: 64 }
/** How far a line may leave what was drawn, in units of the panel. */
const TOLERANCE = 1
/** So far beyond the frame a line is kept, in units of the panel: it comes in when the ratio changes. */
const BEYOND = 24

/** A panel with one more line; the same panel when none of it lies in the frame. */
export function withStroke(panel: Panel, stroke: Stroke): Panel {
  const points = simplify(
    stroke.points.map((point) => nearFrame(point, panel.ratio)),
    TOLERANCE,
  )
  const reach = NIB_WIDTHS[stroke.nib] / 2
  if (!touchesFrame(points, panel.ratio, reach)) return panel
  return { ...panel, strokes: panel.strokes + encodeStroke({ ...stroke, points }) }
}

/** A panel whose lines are cut where an eraser went; the same panel when it met none. */
export function withErased(panel: Panel, path: Point[], nib: Nib): Panel {
  const strokes = decodeStrokes(panel.strokes)
  const left = erase(strokes, simplify(path, TOLERANCE), ERASER_WIDTHS[nib] / 2)
  if (left === strokes) return panel
  return { ...panel, strokes: left.map(encodeStroke).join('') }
}

function nearFrame({ x, y }: Point, ratio: Ratio): Point {
  const { width, height } = SIZES[ratio]
  return {
    x: Math.min(Math.max(x, -BEYOND), width + BEYOND),
    y: Math.min(Math.max(y, -BEYOND), height + BEYOND),
  }
}

/** Whether any part of a line lies in the frame: by its box, which is enough for lines begun outside. */
function touchesFrame(points: Point[], ratio: Ratio, reach: number): boolean {
  const { width, height } = SIZES[ratio]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return (
    points.length > 0 &&
    Math.max(...xs) > -reach &&
    Math.min(...xs) < width + reach &&
    Math.max(...ys) > -reach &&
    Math.min(...ys) < height + reach
  )
}
