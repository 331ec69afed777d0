/** How far two raters agree beyond chance. Pure. */

/** How many things got level i from the first (row) and level j from the second (column). Square. */
export type CrossTable = readonly (readonly number[])[]

/** A coefficient, or why there is none: no pair at all, or both gave everything the same level, so that chance explains it all. */
export type Coefficient = { value: number } | { without: 'no-pairs' | 'no-variation' }

/** A table of pairs of levels. @param levels how many levels the scale has; levels count from 0 */
export function crossTable(pairs: readonly { first: number; second: number }[], levels: number): number[][] {
  const table = Array.from({ length: levels }, () => Array.from({ length: levels }, () => 0))
  for (const { first, second } of pairs) {
    const row = table[first]
    if (row?.[second] === undefined)
      throw new RangeError(`no level ${first}, ${second} on a scale of ${levels}`)
    row[second] = (row[second] ?? 0) + 1
  }
  return table
}

/** How many pairs a table holds. */
export function pairsIn(table: CrossTable): number {
  return table.flat().reduce((sum, count) => sum + count, 0)
}

/** Share of pairs with the same level, from 0 to 1; undefined where there are none. */
export function sameShare(table: CrossTable): number | undefined {
  const n = pairsIn(table)
  return n === 0 ? undefined : weighted(table, SAME) / n
}

/**
 * Cohen's kappa, (po − pe) ÷ (1 − pe): every difference counts the same. J. Cohen, A coefficient of agreement for nominal
 * scales, Educational and Psychological Measurement 20 (1960).
 */
export function kappa(table: CrossTable): Coefficient {
  return beyondChance(table, SAME)
}

/**
 * Kappa with quadratic weights, w = 1 − (i − j)² ÷ (k − 1)²: near levels count as partly the same. J. Cohen, Weighted kappa,
 * Psychological Bulletin 70 (1968); quadratic weights: J. L. Fleiss and J. Cohen, Educational and Psychological Measurement
 * 33 (1973).
 */
export function quadraticKappa(table: CrossTable): Coefficient {
  const farthest = Math.max(table.length - 1, 1)
  return beyondChance(table, (i, j) => 1 - ((i - j) / farthest) ** 2)
}

/**
 * Gwet's AC1, (po − pe) ÷ (1 − pe) with pe = Σ πq(1 − πq) ÷ (k − 1), πq the mean share of level q of both raters. It stays near
 * po where nearly everything gets the same level and kappa falls to nought. K. L. Gwet, British Journal of Mathematical
 * and Statistical Psychology 61 (2008). k is the number of levels of the scale, used or not.
 */
export function ac1(table: CrossTable): Coefficient {
  const n = pairsIn(table)
  if (n === 0) return { without: 'no-pairs' }
  const shares = table.map((row, level) => (sumOf(row) + sumOf(column(table, level))) / (2 * n))
  const expected = sumOf(shares.map((share) => share * (1 - share))) / Math.max(table.length - 1, 1)
  return { value: (weighted(table, SAME) / n - expected) / (1 - expected) }
}

/** Names for unweighted kappa. */
export type Band = 'poor' | 'slight' | 'fair' | 'moderate' | 'substantial' | 'almost-perfect'

/**
 * What a kappa is called: J. R. Landis and G. G. Koch, Biometrics 33 (1977). For unweighted kappa only: the same names do not
 * hold for weighted kappa (M. J. Warrens, Journal of Probability and Statistics 2013, 325831).
 */
export function bandOf(value: number): Band {
  if (value < 0) return 'poor'
  if (value <= 0.2) return 'slight'
  if (value <= 0.4) return 'fair'
  if (value <= 0.6) return 'moderate'
  return value <= 0.8 ? 'substantial' : 'almost-perfect'
}

type Weight = (i: number, j: number) => number

const SAME: Weight = (i, j) => (i === j ? 1 : 0)

function beyondChance(table: CrossTable, weight: Weight): Coefficient {
  const n = pairsIn(table)
  if (n === 0) return { without: 'no-pairs' }
  const rows = table.map(sumOf)
  const columns = table.map((_, level) => sumOf(column(table, level)))
  const products = rows.map((row) => columns.map((count) => row * count))
  // Counts, not shares: whole numbers show exactly whether anything is left for the raters to agree on.
  const possible = n * n
  const chance = weighted(products, weight)
  if (products.every((row, i) => row.every((count, j) => i === j || count === 0))) {
    return { without: 'no-variation' }
  }
  return { value: (weighted(table, weight) * n - chance) / (possible - chance) }
}

function weighted(table: CrossTable, weight: Weight): number {
  return sumOf(table.flatMap((row, i) => row.map((count, j) => count * weight(i, j))))
}

function column(table: CrossTable, level: number): number[] {
  return table.map((row) => row[level] ?? 0)
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
