/** In which order recommendations stand. Pure. */
import type { Content, Effort, Made, Recommendation } from '../model.ts'

/** At most an hour, a day, a week, or several units together. Own scale. */
const EFFORT: Record<Effort, number> = { S: 1, M: 2, L: 4, XL: 8 }
/** Violates, misleads or endangers: to be withdrawn at once. */
const GRAVEST = 4

/** Severity × reach ÷ effort: what helps most for the least work. Own rule; only the order is meant, not the amount. */
export function worthOf({
  severity,
  reach,
  effort,
}: Pick<Recommendation, 'severity' | 'reach' | 'effort'>): number {
  return (severity * reach) / EFFORT[effort]
}

/**
 * All recommendations by worth: severity 4 first, then the greatest worth; with the same worth the more severe, then the one with
 * less effort, then by id.
 */
export function byWorth(recommendations: Record<Made, Recommendation>): Made[] {
  return Object.entries(recommendations)
    .sort(([a, one], [b, other]) => {
      const gravest = Number(other.severity === GRAVEST) - Number(one.severity === GRAVEST)
      const worth = worthOf(other) - worthOf(one)
      const effort = EFFORT[one.effort] - EFFORT[other.effort]
      return gravest || worth || other.severity - one.severity || effort || (a < b ? -1 : 1)
    })
    .map(([id]) => id)
}

/**
 * The order in which recommendations are shown: a person's own where there is one, otherwise by worth. Those that the own order does
 * not know yet come last, by worth.
 */
export function orderOf({ recommendations, order }: Pick<Content, 'recommendations' | 'order'>): Made[] {
  const own = [...new Set(order)].filter((id) => Object.hasOwn(recommendations, id))
  return [...own, ...byWorth(recommendations).filter((id) => !own.includes(id))]
}

/** Recommendations of severity 4 that stand behind a lesser one: a person may order so, but is told. */
export function graveBehindLesser(
  recommendations: Record<Made, Recommendation>,
  order: readonly Made[],
): Made[] {
  const isGravest = (id: Made) => recommendations[id]?.severity === GRAVEST
  const firstLesser = order.findIndex((id) => !isGravest(id))
  return firstLesser < 0 ? [] : order.slice(firstLesser).filter(isGravest)
}
