/** One score for a board where only one is shown. Pure. */
import type { Board } from '../model.ts'
import { pointsOf, type ScoredRubric } from './points.ts'
import { ratersOf } from './raters.ts'

/**
 * The points of a board, 0 to 100: what the facilitator gave last; without one the mean of the partners; else what its maker
 * gave. Judgements that leave a criterion out count for nothing.
 * @returns undefined as long as nobody has judged it whole
 */
export function boardScore({ ratings }: Board, rubric: ScoredRubric): number | undefined {
  const scores = ratersOf(ratings).flatMap(({ role, levels }) => {
    const { points, unrated } = pointsOf(levels, rubric)
    return unrated.length === 0 ? [{ role, points }] : []
  })
  const facilitator = scores.findLast(({ role }) => role === 'facilitator')
  if (facilitator) return facilitator.points
  const peers = scores.filter(({ role }) => role === 'peer')
  if (peers.length > 0) return peers.reduce((sum, { points }) => sum + points, 0) / peers.length
  return scores.findLast(({ role }) => role === 'self')?.points
}
