/** Places on paper for what is set over the ground of a sheet. Pure. */
import type { Box } from '../paper/layout.ts'

/** Style of an element that takes up a box. @param box in millimetres of the sheet */
export function placedAt({ x, y, width, height }: Box): Record<'left' | 'top' | 'width' | 'height', string> {
  return { left: `${x}mm`, top: `${y}mm`, width: `${width}mm`, height: `${height}mm` }
}
