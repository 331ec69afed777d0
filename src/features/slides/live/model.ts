/** Raised hands that were counted for a question on a slide. Never an answer: no first try comes from a slide. Pure. */
import { currentValue, type Item, type Items, mergeItems, type Stamp } from '../../../storage/item.ts'

/** More than any class has. */
export const MOST_HANDS = 9999

/** What is kept about one question on a slide: hands by choice id. */
export interface Hands {
  counts: Items<number>
}

/** Keeps the number of hands for a choice; `undefined` empties it. */
export function countHands(
  hands: Hands,
  choice: string,
  count: number | undefined,
  { at, by }: { at: Stamp; by: string },
): Hands {
  const item: Item<number> = count === undefined ? { at, by, deleted: true } : { at, by, value: count }
  return { counts: { ...hands.counts, [choice]: item } }
}

/** The hands for a choice; undefined where none were counted. */
export function handsFor({ counts }: Hands, choice: string): number | undefined {
  return currentValue(counts[choice])
}

/** All hands of these choices together. */
export function allHands(hands: Hands, choices: string[]): number {
  return choices.reduce((sum, choice) => sum + (handsFor(hands, choice) ?? 0), 0)
}

/** A typed number of hands; undefined for nothing or for what is no such number. */
export function readHands(typed: string): number | undefined {
  const text = typed.trim()
  if (!/^\d{1,4}$/.test(text)) return undefined
  return Math.min(Number(text), MOST_HANDS)
}

/** Two copies of the same counts into one. */
export function mergeHands(a: Hands, b: Hands): Hands {
  return { counts: mergeItems(a.counts, b.counts) }
}
