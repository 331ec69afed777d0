import type { Id } from './model.ts'

/**
 * Puts parts of a question, such as its choices, in an order that depends on the question's id alone: the same on
 * the screen, on paper, on a slide and in the key, and nothing moves under a finger when the script arrives.
 * Authors may write the right choice wherever they like. Runs at build only.
 * @param parts with ids that differ; the list itself stays as it is
 */
export function inFixedOrder<Part extends { id: Id }>(parts: Part[], question: Id): Part[] {
  const random = seeded(question)
  const ordered = [...parts].sort((a, b) => (a.id < b.id ? -1 : 1))
  // Fisher–Yates: every order is equally likely.
  for (let last = ordered.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1))
    const [moved, other] = [ordered[last], ordered[at]]
    if (moved && other) {
      ordered[at] = moved
      ordered[last] = other
    }
  }
  return ordered
}

/** mulberry32 over an FNV-1a hash of the text: numbers from 0 to 1, the same for the same text. */
function seeded(text: string): () => number {
  let state = 0x811c9dc5
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
