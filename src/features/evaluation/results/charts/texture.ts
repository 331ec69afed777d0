/** What areas are filled with: told apart without colour, from dark to light, the last one with a dashed edge. Pure. */
import type { Shape } from './drawing.ts'

export const TEXTURES = ['solid', 'hatched', 'dotted', 'blank', 'dashed'] as const
export type Texture = (typeof TEXTURES)[number]

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Between two lines of a hatching, and between two dots. */
const GAP = { hatched: 7, dotted: 6 }
const LINE = { hatched: 3.2, dotted: 2.8 }

/** One filled area with its edge. */
export function areaShapes(texture: Texture, box: Box): Shape[] {
  const edge: Shape = { kind: 'area', ...box, edge: 1, isDashed: texture === 'dashed' }
  if (texture === 'solid') return [{ ...edge, fill: 'ink' }]
  const paper: Shape = { ...edge, fill: 'paper' }
  if (texture === 'hatched') {
    return [paper, { kind: 'line', path: hatching(box), width: LINE.hatched }, edge]
  }
  if (texture === 'dotted') {
    return [paper, { kind: 'line', path: dots(box), width: LINE.dotted, isRound: true }]
  }
  return [paper]
}

/** Slanting lines that end at the edges of a box, as a path. */
export function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = []
  for (let foot = GAP.hatched / 2; foot < width + height; foot += GAP.hatched) {
    // From the lower edge, or from the right one, upwards to the left.
    const from = { x: Math.min(foot, width), y: height - Math.max(foot - width, 0) }
    const length = Math.min(from.x, from.y)
    if (length > 0) lines.push(`M${at(x + from.x)} ${at(y + from.y)}l${at(-length)} ${at(-length)}`)
  }
  return lines.join('')
}

function dots({ x, y, width, height }: Box): string {
  const lines: string[] = []
  for (let row = 0; (row + 0.5) * GAP.dotted < height; row += 1) {
    const shift = row % 2 === 0 ? 0.5 : 1
    for (let place = shift * GAP.dotted; place < width - 1; place += GAP.dotted) {
      lines.push(`M${at(x + place)} ${at(y + (row + 0.5) * GAP.dotted)}h0`)
    }
  }
  return lines.join('')
}

/** A place in a path, to a hundredth. */
function at(value: number): number {
  return Math.round(value * 100) / 100
}
