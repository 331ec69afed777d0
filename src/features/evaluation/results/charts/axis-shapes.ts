/** The lower edge of a chart. Pure. */
import type { Shape } from './drawing.ts'
import { type Layout, plotOf } from './layout.ts'
import { placeOf, type Scale } from './scale.ts'

/** Room below the line for the numbers. */
export const AXIS_HEIGHT = 22

/** Marks with their numbers. @param top where their lines begin @param y of the edge */
export function axisShapes(
  { scale, top, y, write }: { scale: Scale; top: number; y: number; write(mark: number): string },
  layout: Layout,
): Shape[] {
  const { left, right } = plotOf(layout)
  return [
    ...scale.marks.flatMap((mark): Shape[] => {
      const x = placeOf(mark, scale, left, right)
      return [
        { kind: 'line', path: `M${x} ${top}V${y}`, width: 1, isFaint: true },
        { kind: 'text', x, y: y + 15, text: write(mark), anchor: 'middle', isSmall: true },
      ]
    }),
    { kind: 'line', path: `M${left} ${y}H${right}`, width: 1 },
  ]
}
