/** How far two raters agree, with what may be shown of it. Pure. */
import { isTooFew } from '../few.ts'
import { ac1, type Coefficient, crossTable, kappa, quadraticKappa, sameShare } from './kappa.ts'
import { differencesOf, type NotAssessed, type Pair, type Pairs } from './pairs.ts'

export interface Agreement {
  /** Pairs of levels: a post and a criterion that both scored. */
  n: number
  /** Posts that these come from. Scores of one post hang together, so n pairs tell less than n posts would. */
  posts: number
  tooFew: boolean
  /** Share with the same level, from 0 to 1; absent where n is 0. */
  same?: number
  /** Rows: levels of the first rater; columns: levels of the second. */
  table: number[][]
  /** Absent under 20 pairs, where only the share is shown. */
  coefficients?: { kappa: Coefficient; quadraticKappa: Coefficient; ac1: Coefficient }
  /** Two or more levels apart, the farthest first: to be talked about. */
  differences: Pair[]
  /** Not part of any number above. */
  notAssessed: NotAssessed[]
  unscored: number
}

/**
 * Agreement of two raters. Under 20 pairs no coefficient is given: it would change with a single score.
 * @param levels how many levels the scale has: 4, or 2 where criteria are answered with yes or no
 */
export function agreementOf({ pairs: all, notAssessed, unscored }: Pairs, levels = 4): Agreement {
  // A file may bring a level that the scale does not have, when the rubric was another.
  const pairs = all.filter(({ first, second }) => Math.max(first, second) < levels)
  const table = crossTable(pairs, levels)
  const same = sameShare(table)
  const tooFew = isTooFew(pairs.length)
  return {
    n: pairs.length,
    posts: new Set(pairs.map(({ post }) => post)).size,
    tooFew,
    ...(same !== undefined && { same }),
    table,
    ...(!tooFew && {
      coefficients: { kappa: kappa(table), quadraticKappa: quadraticKappa(table), ac1: ac1(table) },
    }),
    differences: differencesOf(pairs, Math.min(2, levels - 1)),
    notAssessed,
    unscored: unscored + all.length - pairs.length,
  }
}
