/** What levels of a rubric come to, and what follows from it. Pure. */
import type { Criterion, Rubric } from '../../rubric/model.ts'
import type { Id, Rating } from '../model.ts'

/** What of a rubric decides about a score. */
export type ScoredRubric = Pick<Rubric, 'levels' | 'thresholds'> & {
  criteria: Pick<Criterion, 'id' | 'weight' | 'gate'>[]
}

export type Level = Rating['level']

/** Levels by criterion; one that is not rated is missing. */
export type Levels = Record<Id, Level>

/** What is to be done with a work: a gate stops it, or its points say whether it is published, mended, or begun anew. */
export type Verdict = 'stop' | 'publish' | 'improve' | 'rewrite'

export interface Score {
  /** Weight times level of what is rated, divided by the number of levels: 0 to 100. */
  points: number
  /** Ids of the criteria that have no level yet. */
  unrated: Id[]
  /** Ids of the gates that are not passed. */
  stoppedBy: Id[]
  /** Absent as long as criteria are unrated and no gate stops the work, and where the rubric says nothing of points. */
  verdict?: Verdict
}

/** The score for some levels. Levels of criteria that the rubric does not have count for nothing. */
export function scoreOf(levels: Levels, rubric: ScoredRubric): Score {
  const rated = rubric.criteria.map((criterion) => ({ ...criterion, level: levelOf(levels, criterion.id) }))
  const sum = rated.reduce((all, { weight, level = 0 }) => all + weight * level, 0)
  const points = Math.min(100, sum / rubric.levels.length)
  const unrated = rated.flatMap(({ id, level }) => (level === undefined ? [id] : []))
  const stoppedBy = rated.flatMap(({ id, gate = 0, level = gate }) => (level < gate ? [id] : []))
  const verdict = verdictOf(points, unrated, stoppedBy, rubric)
  return { points, unrated, stoppedBy, ...(verdict && { verdict }) }
}

/** The level that a criterion has; undefined where it has none. */
export function levelOf(levels: Levels, criterion: Id): Level | undefined {
  return Object.hasOwn(levels, criterion) ? levels[criterion] : undefined
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
