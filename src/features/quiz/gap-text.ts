/** A text with gaps, taken apart at the marks where they are. Pure. */
import type { Id } from './model.ts'

/** A run of text, or the place of a gap with the marks that close on it and must not begin a line. */
export type GapPart = { kind: 'text'; text: string } | { kind: 'gap'; id: Id; after: string }

/** The paragraphs of a text, each as its parts in order. A brace that opens no mark stays as it is. */
export function gapParagraphs(text: string): GapPart[][] {
  return text
    .split(/\n[^\S\n]*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => partsOf(paragraph.trim()))
}

/** The ids that stand in a text as marks, in order, repeated ones too. */
export function gapIdsIn(text: string): Id[] {
  return gapParagraphs(text)
    .flat()
    .flatMap((part) => (part.kind === 'gap' ? [part.id] : []))
}

function partsOf(paragraph: string): GapPart[] {
  const parts: GapPart[] = []
  let rest = 0
  for (const match of paragraph.matchAll(/\{([a-z0-9-]+)\}([.,;:!?…)”’]*)/g)) {
    if (match.index > rest) parts.push({ kind: 'text', text: paragraph.slice(rest, match.index) })
    parts.push({ kind: 'gap', id: match[1] ?? '', after: match[2] ?? '' })
    rest = match.index + match[0].length
  }
  if (rest < paragraph.length) parts.push({ kind: 'text', text: paragraph.slice(rest) })
  return parts
}
