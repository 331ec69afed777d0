/** Interactions for each hundred people reached, views shown, followers or plays. Pure. */
import { isTooFew } from '../few.ts'
import type { Made, Post, Rate } from '../model.ts'
import { interactionsOf, knownParts, PARTS, type Part } from './interactions.ts'
import { type Spread, spreadOf } from './quantiles.ts'

/** Posts with their ids, as `Object.entries` gives them. */
export type Listed = readonly [id: Made, post: Post]

/** Why a post has no rate. */
export type WithoutRate = 'no-interactions' | 'missing-parts' | 'no-divisor' | 'nought-divisor'

/** The rate of one post in per cent with what it is made of, or why there is none. */
export type PostRate =
  | { value: number; interactions: number; divisor: number }
  | { without: WithoutRate; missing: Part[] }

/** By what, and of which interactions, the rates of several posts are made, so that they can be compared. */
export interface RateBasis {
  rate: Rate
  /** Absent where nobody entered it. */
  followers?: number
  parts: readonly Part[]
}

/** The rates of several posts together. */
export interface RateSummary {
  basis: RateBasis
  /** Parts that the rates lack in all posts. */
  missing: Part[]
  /** How many posts have a rate. */
  n: number
  tooFew: boolean
  /** How many posts have none, by reason. */
  without: Record<WithoutRate, number>
  /** Each post with its rate in per cent, in the order given. */
  rates: { post: Made; value: number }[]
  /** All interactions divided by all that they are divided by, in per cent: large posts weigh more. Absent where n is 0. */
  pooled?: number
  /** Absent where n is 0. */
  spread?: Spread
}

/**
 * Of which parts the rates of some posts are made: those that are known of the most posts that have a divisor; of two such
 * sets the larger. Posts with more parts are then counted with these only, posts with fewer not at all.
 */
export function rateBasis(
  posts: readonly Listed[],
  { rate, followers }: { rate: Rate; followers?: number | undefined },
): RateBasis {
  const counts = new Map<string, { parts: Part[]; posts: number }>()
  for (const [, { measures }] of posts) {
    const parts = knownParts(measures)
    if (parts.length === 0 || divisorOf(measures, rate, followers) === undefined) continue
    const key = parts.join()
    counts.set(key, { parts, posts: (counts.get(key)?.posts ?? 0) + 1 })
  }
  const [first] = [...counts.values()].sort(
    (a, b) => b.posts - a.posts || b.parts.length - a.parts.length || rank(a.parts) - rank(b.parts),
  )
  return { rate, parts: first?.parts ?? PARTS, ...(followers !== undefined && { followers }) }
}

/**
 * Engagement rate of a post: interactions ÷ (reach, impressions, followers or views) × 100. The four are different
 * numbers (popsters.us; wiki.livedune.com), so a rate is always named with its divisor.
 */
export function rateOf({ measures }: Post, { rate, followers, parts }: RateBasis): PostRate {
  const interactions = interactionsOf(measures, parts)
  if (!interactions) return { without: 'no-interactions', missing: [...parts] }
  const { value, missing } = interactions
  if (missing.length > 0) return { without: 'missing-parts', missing }
  const divisor = divisorOf(measures, rate, followers)
  if (divisor === undefined) return { without: 'no-divisor', missing }
  if (divisor <= 0) return { without: 'nought-divisor', missing }
  return { value: (value / divisor) * 100, interactions: value, divisor }
}

/** The rates of several posts: each, pooled, their quartiles, how many there are and how many posts have none, and why. */
export function rateSummary(posts: readonly Listed[], basis: RateBasis): RateSummary {
  const without = { 'no-interactions': 0, 'missing-parts': 0, 'no-divisor': 0, 'nought-divisor': 0 }
  const rates: RateSummary['rates'] = []
  let interactions = 0
  let divisors = 0
  for (const [id, post] of posts) {
    const rate = rateOf(post, basis)
    if ('without' in rate) {
      without[rate.without] += 1
      continue
    }
    rates.push({ post: id, value: rate.value })
    interactions += rate.interactions
    divisors += rate.divisor
  }
  const spread = spreadOf(rates.map(({ value }) => value))
  return {
    basis,
    missing: PARTS.filter((part) => !basis.parts.includes(part)),
    n: rates.length,
    tooFew: isTooFew(rates.length),
    without,
    rates,
    ...(spread && { pooled: (interactions / divisors) * 100, spread }),
  }
}

function divisorOf(
  measures: Post['measures'],
  rate: Rate,
  followers: number | undefined,
): number | undefined {
  return rate === 'followers' ? followers : measures[rate]
}

/** Of two sets of equal size the one whose parts come first. */
function rank(parts: Part[]): number {
  return parts.reduce((sum, part) => sum + 2 ** PARTS.indexOf(part), 0)
}
