/** What levels of a rubric come to, and what follows from it. Pure. */
import type { Id } from '../model.ts'
import { type Levels, levelOf, pointsOf, type ScoredRubric } from './points.ts'

/** What is to be done with a work: a gate stops it, or its points say whether it is published, mended, or begun anew. */
export type Verdict = 'stop' | 'publish' | 'improve' | 'rewrite'

export interface Score {
  /** See `pointsOf`. */
  points: number
  /** Ids of the criteria that have no level yet. */
  unrated: Id[]
  /** Ids of the gates that are not passed. */
  stoppedBy: Id[]
  /** Absent as long as criteria are unrated and no gate stops the work, and where the rubric says nothing of points. */
  verdict?: Verdict
}

/** The score for some levels. */
export function scoreOf(levels: Levels, rubric: ScoredRubric): Score {
  const { points, unrated } = pointsOf(levels, rubric)
  const stoppedBy = rubric.criteria.flatMap(({ id, gate = 0 }) =>
    (levelOf(levels, id) ?? gate) < gate ? [id] : [],
  )
  const verdict = verdictOf(points, unrated, stoppedBy, rubric)
  return { points, unrated, stoppedBy, ...(verdict && { verdict }) }
}

function verdictOf(
  points: number,
  unrated: Id[],
  stoppedBy: Id[],
  { thresholds }: ScoredRubric,
): Verdict | undefined {
  if (stoppedBy.length > 0) return 'stop'
  if (unrated.length > 0 || !thresholds) return undefined
  if (points >= thresholds.publish) return 'publish'
  return points >= thresholds.improve ? 'improve' : 'rewrite'
}
