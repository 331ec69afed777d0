/** Reads the marks in a text with gaps. Pure. */
import type { Id } from '../../model.ts'

/** A run of text, or a gap. */
export type GapTextPart = { kind: 'text'; text: string } | { kind: 'gap'; id: Id }

/** A mark such as `{kapan}`. Braces around anything that is no id stay text. */
const MARK = /\{([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\}/g

/** The paragraphs of a text, one for each line that is not blank, in parts. Empty texts between gaps are left out. */
export function gapText(text: string): GapTextPart[][] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(partsOf)
}

/** Ids of the gaps in the order in which they are read; one that is marked twice comes twice. */
export function gapsIn(text: string): Id[] {
  return gapText(text).flatMap((parts) => parts.flatMap((part) => (part.kind === 'gap' ? [part.id] : [])))
}

function partsOf(line: string): GapTextPart[] {
  const parts: GapTextPart[] = []
  let rest = 0
  for (const mark of line.matchAll(MARK)) {
    if (mark.index > rest) parts.push({ kind: 'text', text: line.slice(rest, mark.index) })
    parts.push({ kind: 'gap', id: mark[1] ?? '' })
    rest = mark.index + mark[0].length
  }
  if (rest < line.length) parts.push({ kind: 'text', text: line.slice(rest) })
  return parts
}
