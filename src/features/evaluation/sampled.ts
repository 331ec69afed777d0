/** Which posts are scored, and under which key: apart, as the card of a lesson needs nothing else of the model. Pure. */

/** The key of a score. @param person who gave it @param post made id @param criterion content id */
export function scoreKey(person: string, post: string, criterion: string): string {
  return `${person}/${post}/${criterion}`
}

/** The posts of a sample, in the order in which they are scored; each once. */
export function sampledPosts(sample: Record<'newest' | 'best' | 'drawn', string[]>): string[] {
  const { newest, best, drawn } = sample
  return [...new Set([...newest, ...best, ...drawn])]
}
