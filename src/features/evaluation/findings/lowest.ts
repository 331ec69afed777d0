/** Which criteria came out lowest. Pure. */
import type { Finding } from './findings.ts'

/** With fewer assessed posts a criterion is not compared with others. Own rule. */
export const LEAST_ASSESSED = 3

export interface Lowest {
  /** One, or all that tie. */
  findings: Finding[]
  /** Posts assessed, of the one with the fewest. */
  n: number
  tooFew: boolean
  /** Criteria that were not compared, since fewer than 3 posts could be assessed. */
  notCompared: Finding[]
}

/**
 * The criterion with the lowest median; of those with the same median the one with the lowest mean; all that tie then.
 * It says something of the posts that were scored, not of the account.
 * @returns undefined where no criterion has 3 assessed posts
 */
export function lowestOf(findings: readonly Finding[]): Lowest | undefined {
  const compared = byLevel(findings.filter(({ n }) => n >= LEAST_ASSESSED))
  const [first] = compared
  if (!first) return undefined
  const lowest = compared.filter((finding) => compareLevels(finding, first) === 0)
  return {
    findings: lowest,
    n: Math.min(...lowest.map(({ n }) => n)),
    tooFew: lowest.some(({ tooFew }) => tooFew),
    notCompared: findings.filter(({ n }) => n < LEAST_ASSESSED),
  }
}

/** Findings from the lowest to the highest; those that tie stay in order. */
export function byLevel(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareLevels)
}

/** Means that differ only in their last digit are the same. */
const TOLERANCE = 1e-9

function compareLevels(a: Finding, b: Finding): number {
  const byMedian = (a.median ?? Number.MAX_VALUE) - (b.median ?? Number.MAX_VALUE)
  if (byMedian !== 0) return byMedian
  const byMean = (a.mean ?? 0) - (b.mean ?? 0)
  return Math.abs(byMean) < TOLERANCE ? 0 : byMean
}
