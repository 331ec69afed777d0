/** What lies in the middle of numbers, and how far they spread. Pure. */

/** Five numbers that say how values spread, and how many there are. */
export interface Spread {
  n: number
  least: number
  lower: number
  median: number
  upper: number
  most: number
}

/**
 * The value below which a share of the values lies. Between two values it is interpolated in a straight line:
 * definition 7 of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The American Statistician 50 (1996),
 * which is the default of R and the QUARTILE.INC of spreadsheets, so that people can check it.
 * @param share from 0 to 1
 * @returns undefined where there are no values
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * Math.min(Math.max(share, 0), 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return undefined
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value, or what lies halfway between the two in the middle; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5)
}

/** Least, quartiles and most; undefined where there are no values. See `quantile` for how quartiles are found. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const at = (share: number) => quantile(values, share) ?? 0
  if (values.length === 0) return undefined
  return { n: values.length, least: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1) }
}
