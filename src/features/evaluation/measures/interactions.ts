/** What people did with a post. Pure. */
import type { Post } from '../model.ts'

/** Of what interactions are the sum. */
export const PARTS = ['likes', 'comments', 'shares', 'saves'] as const
export type Part = (typeof PARTS)[number]

/** A sum with what it lacks: two sums can be compared only where they lack the same. */
export interface Interactions {
  value: number
  /** Parts whose number is not known, which is not the same as nought. */
  missing: Part[]
}

/**
 * Likes, comments, shares and saves together, as Popsters (popsters.us) and LiveDune (wiki.livedune.com) define it.
 * The total that a platform gives itself is not taken: it counts clicks too, each platform others.
 * @param parts what is summed
 * @returns undefined where none of the parts is known
 */
export function interactionsOf(
  measures: Post['measures'],
  parts: readonly Part[] = PARTS,
): Interactions | undefined {
  const known = parts.flatMap((part) => partOf(measures, part) ?? [])
  if (known.length === 0) return undefined
  return {
    value: known.reduce((sum, count) => sum + count, 0),
    missing: parts.filter((part) => partOf(measures, part) === undefined),
  }
}

/** The parts whose number is known, in the order of `PARTS`. */
export function knownParts(measures: Post['measures']): Part[] {
  return PARTS.filter((part) => partOf(measures, part) !== undefined)
}

/** Reposts pass a post on as shares do. Where a platform counts both it counts them apart, so both are added. */
function partOf(measures: Post['measures'], part: Part): number | undefined {
  if (part !== 'shares') return measures[part]
  const { shares, reposts } = measures
  return shares === undefined && reposts === undefined ? undefined : (shares ?? 0) + (reposts ?? 0)
}
