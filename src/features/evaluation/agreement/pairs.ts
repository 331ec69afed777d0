/** What two raters said of the same things. Pure. */

import type { Person } from '../../../storage/item.ts'
import { type Id, type Level, type Made, type Score, scoreKey } from '../model.ts'

/** Both gave a level. */
export interface Pair {
  post: Made
  criterion: Id
  first: number
  second: number
}

/** At least one found that the post does not show it. */
export interface NotAssessed {
  post: Made
  criterion: Id
  by: 'first' | 'second' | 'both'
}

export interface Pairs {
  pairs: Pair[]
  notAssessed: NotAssessed[]
  /** What at least one of them did not score. */
  unscored: number
}

/** The scores of two raters side by side, in the order of the posts and, within a post, of the criteria. */
export function pairsOf(
  scores: Record<string, Score>,
  [first, second]: readonly [Person, Person],
  posts: readonly Made[],
  criteria: readonly Id[],
): Pairs {
  const found: Pairs = { pairs: [], notAssessed: [], unscored: 0 }
  for (const post of posts) {
    for (const criterion of criteria) {
      const [a, b] = [first, second].map((person) => scores[scoreKey(person, post, criterion)]?.level)
      if (a === undefined || b === undefined) found.unscored += 1
      else if (typeof a === 'number' && typeof b === 'number') {
        found.pairs.push({ post, criterion, first: a, second: b })
      } else found.notAssessed.push({ post, criterion, by: byWhom(a, b) })
    }
  }
  return found
}

/** Pairs that lie at least some levels apart, the farthest first. @param least levels */
export function differencesOf(pairs: readonly Pair[], least = 2): Pair[] {
  const distance = ({ first, second }: Pair) => Math.abs(first - second)
  return pairs.filter((pair) => distance(pair) >= least).sort((a, b) => distance(b) - distance(a))
}

function byWhom(first: Level, second: Level): NotAssessed['by'] {
  if (first === second) return 'both'
  return first === 'not-assessable' ? 'first' : 'second'
}
