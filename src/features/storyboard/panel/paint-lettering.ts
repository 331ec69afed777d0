/** Paints lines of words, as Words.tsx shows them. */
import { INK_COLOURS, PAPER } from './inks.ts'
import { baselines, HALO, WEIGHT } from './lettering.ts'
import type { PaintContext } from './paint-context.ts'

/** Names of the font as `--font` has them: a canvas knows no custom properties. */
export const FONT = "'Jakarta', 'Jakarta Fallback', system-ui, sans-serif"

/** Lines around a point, in the units of the context. */
export interface PaintedWords {
  lines: string[]
  /** Height of a letter. */
  size: number
  /** Middle of all lines. */
  x: number
  y: number
  /** With paper around each letter, readable on a photo. */
  isHaloed?: boolean
  colour?: string
}

/** Words in the weight of drawings. */
export function paintWords(context: PaintContext, words: PaintedWords): void {
  const { lines, size, x, y, isHaloed = false, colour = INK_COLOURS.ink } = words
  const lineAt = baselines(lines.length, size, y)
  context.save()
  context.font = `${WEIGHT} ${size}px ${FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  context.strokeStyle = PAPER
  context.lineWidth = size * HALO
  context.fillStyle = colour
  // All halos first, so that none covers letters of the line above.
  if (isHaloed) for (const [at, line] of lines.entries()) context.strokeText(line, x, lineAt(at))
  for (const [at, line] of lines.entries()) context.fillText(line, x, lineAt(at))
  context.restore()
}
