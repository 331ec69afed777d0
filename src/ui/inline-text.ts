/** A run of text in one style. A `blank` is a field to fill in on paper or in a copy; its text is its label. */
export interface InlinePart {
  kind: 'text' | 'em' | 'strong' | 'blank'
  text: string
}

const MARKS =
  /\*\*([^*\s](?:[^*]*[^*\s])?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*|\[ISI: ([^\s[\]](?:[^[\]]*[^\s[\]])?)\]/g

/**
 * Splits `*slanted*`, `**bold**` and `[ISI: label of a blank]` out of a text. What has no partner, or is written in
 * another way, stays as it is.
 */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = []
  let rest = 0
  for (const match of text.matchAll(MARKS)) {
    if (match.index > rest) parts.push({ kind: 'text', text: text.slice(rest, match.index) })
    const [whole, strong, em, blank] = match
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong })
    else if (em !== undefined) parts.push({ kind: 'em', text: em })
    else parts.push({ kind: 'blank', text: blank ?? '' })
    rest = match.index + whole.length
  }
  if (rest < text.length) parts.push({ kind: 'text', text: text.slice(rest) })
  return parts
}

/** The text without its marks, for names and titles; a blank is its label in brackets. */
export function plainText(text: string): string {
  return inlineParts(text)
    .map((part) => (part.kind === 'blank' ? `[${part.text}]` : part.text))
    .join('')
}
