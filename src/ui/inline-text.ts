/** A run of text in one style. */
export interface InlinePart {
  kind: 'text' | 'em' | 'strong'
  text: string
}

/** Splits `*slanted*` and `**bold**` out of a text. An asterisk without a partner stays as it is. */
export function inlineParts(text: string): InlinePart[] {
  const parts: InlinePart[] = []
  let rest = 0
  for (const match of text.matchAll(/\*\*([^*\s](?:[^*]*[^*\s])?)\*\*|\*([^*\s](?:[^*]*[^*\s])?)\*/g)) {
    if (match.index > rest) parts.push({ kind: 'text', text: text.slice(rest, match.index) })
    const [whole, strong, em] = match
    parts.push(strong !== undefined ? { kind: 'strong', text: strong } : { kind: 'em', text: em ?? '' })
    rest = match.index + whole.length
  }
  if (rest < text.length) parts.push({ kind: 'text', text: text.slice(rest) })
  return parts
}

/** The text without its marks, for names and titles. */
export function plainText(text: string): string {
  return inlineParts(text)
    .map((part) => part.text)
    .join('')
}
