/** Lines cut where a person puts the caret or marks words. Pure. */
import type { Line } from '../model.ts'
import { placed } from './lines.ts'

/**
 * The lines between two places in `textOf(lines)`. Who speaks a line that is cut speaks each part of it; within a name it
 * is cut before the line. Blanks at a cut go, lines without words too.
 * @param from characters from the start of `textOf(lines)`
 */
export function linesBetween(lines: readonly Line[], from: number, to: number): Line[] {
  return placed(lines).flatMap(({ line, starts }) => {
    const { speaker, text } = line
    const [start, end] = [placeIn(text, starts, from), placeIn(text, starts, to)]
    let part = text.slice(start, end)
    if (start > 0) part = part.trimStart()
    if (end < text.length) part = part.trimEnd()
    return part === '' ? [] : [{ speaker, text: part }]
  })
}

/** How many letters and digits are spoken. */
export function lettersOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
}

/** The place within a line's own text that a place in the whole text is: each part of it begins at one of `starts`. */
function placeIn(text: string, starts: readonly number[], at: number): number {
  const parts = text.split('\n')
  let own = 0
  for (const [index, part] of parts.entries()) {
    const start = starts[index] ?? 0
    if (at <= start + part.length) return own + Math.max(at - start, 0)
    own += part.length + 1
  }
  return text.length
}
