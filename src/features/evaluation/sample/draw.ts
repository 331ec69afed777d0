/** Which posts are scored: the newest, the best, and some drawn by lot. Pure. */
import { type Listed, rateBasis, rateOf } from '../measures/rates.ts'
import type { Made, Rate, Sample, SampleSizes } from '../model.ts'
import { drawnBy, seededNumbers } from './random.ts'

/** What an audit usually takes. */
export const AUDIT_SIZES: SampleSizes = { newest: 10, best: 10, drawn: 10 }

export interface Draw {
  sample: Sample
  /** Posts without a day, which can't be among the newest. */
  undated: number
  /** Posts that were left when the best were chosen, and that have no rate to be chosen by. */
  withoutRate: number
}

/**
 * Draws a sample without putting back: first the newest, of the rest the best by rate, of what is left then some by lot.
 * Posts that tie are taken by id, and lots are drawn over ids in order, so that the same posts and the same seed give the
 * same sample, in whatever order the posts come. Fewer posts than wanted give a smaller sample.
 * @param posts those of the pool; see `poolOf`
 */
export function drawSample(
  posts: readonly Listed[],
  wanted: { seed: number; sizes: SampleSizes; rate: Rate; followers?: number | undefined },
): Draw {
  const { seed, sizes, rate } = wanted
  const ordered = [...posts].sort(([a], [b]) => (a < b ? -1 : 1))
  const dated = ordered.filter(([, { publishedAt }]) => publishedAt)
  const newest = first(dated, sizes.newest, ([, { publishedAt = '' }]) => publishedAt)

  const rest = ordered.filter(([id]) => !newest.includes(id))
  const basis = rateBasis(ordered, wanted)
  const rated = rest.flatMap(([id, post]) => {
    const found = rateOf(post, basis)
    return 'without' in found ? [] : [[id, found.value] as const]
  })
  const best = first(rated, sizes.best, ([, value]) => value)

  const left = rest.flatMap(([id]) => (best.includes(id) ? [] : [id]))
  const drawn = drawnBy(seededNumbers(seed), left, sizes.drawn)
  return {
    sample: { seed, sizes, rate, newest, best, drawn },
    undated: ordered.length - dated.length,
    withoutRate: rest.length - rated.length,
  }
}

/** Ids of those with the greatest values; those that tie stay in order. */
function first<Row extends readonly [Made, unknown], Value extends string | number>(
  rows: readonly Row[],
  count: number,
  by: (row: Row) => Value,
): Made[] {
  return [...rows]
    .sort((a, b) => {
      const [x, y] = [by(a), by(b)]
      if (x === y) return 0
      return x < y ? 1 : -1
    })
    .slice(0, Math.max(count, 0))
    .map(([id]) => id)
}
