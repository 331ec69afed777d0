/** Makes ids out of texts, for suggestions. */

/** A text as a permanent id, of its first words; empty when it has no letters. */
export function asId(text: string, mostWords = 8): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const id = words
    .slice(0, mostWords)
    .join('-')
    .replace(/^[^a-z]+/, '')
  return id.slice(0, 40).replace(/-$/, '')
}
