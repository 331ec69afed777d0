/** Changes of marks that only the desk makes: to a tapped place, and of arrows. Pure. */
import { moveMark } from '../panel/marks.ts'
import type { Mark, Panel, Point } from '../panel/model.ts'

/** A turn of an arrow by its button, in degrees. */
const TURN = 45

/** The middle of a mark. */
export function middleOf(mark: Mark): Point {
  if (mark.kind !== 'arrow') return { x: mark.x, y: mark.y }
  return { x: (mark.from.x + mark.to.x) / 2, y: (mark.from.y + mark.to.y) / 2 }
}

/** A panel with the middle of a mark at a point, or as near to it as the mark may go. */
export function moveMarkTo(panel: Panel, index: number, to: Point): Panel {
  const mark = panel.marks[index]
  if (!mark) return panel
  const { x, y } = middleOf(mark)
  return moveMark(panel, index, { x: Math.round(to.x - x), y: Math.round(to.y - y) })
}

/** Turns an arrow clockwise about its middle by an eighth; the same panel for another mark. */
export function turnArrow(panel: Panel, index: number): Panel {
  const mark = panel.marks[index]
  if (mark?.kind !== 'arrow') return panel
  const angle = (TURN * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const { x, y } = middleOf(mark)
  const around = (end: Point) => ({
    x: Math.round(x + (end.x - x) * cos - (end.y - y) * sin),
    y: Math.round(y + (end.x - x) * sin + (end.y - y) * cos),
  })
  const turned = withChanged(panel, index, { ...mark, from: around(mark.from), to: around(mark.to) })
  // At an edge it moves in, as far as it needs.
  return moveMark(turned, index, { x: 0, y: 0 })
}

/** Makes an arrow show how the other moves: the camera instead of the subject, or the subject. */
export function swapArrow(panel: Panel, index: number): Panel {
  const mark = panel.marks[index]
  if (mark?.kind !== 'arrow') return panel
  return withChanged(panel, index, { ...mark, of: mark.of === 'subject' ? 'camera' : 'subject' })
}

function withChanged(panel: Panel, index: number, mark: Mark): Panel {
  return { ...panel, marks: panel.marks.map((old, at) => (at === index ? mark : old)) }
}
