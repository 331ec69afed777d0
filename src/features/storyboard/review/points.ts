/** What levels of a rubric come to in points. Pure. */
import type { Criterion, Rubric } from '../../rubric/model.ts'
import type { Id, Rating } from '../model.ts'

export type Level = Rating['level']

/** Levels by criterion; one that is not rated is missing. */
export type Levels = Record<Id, Level>

/** What of a rubric decides about a score. */
export type ScoredRubric = Pick<Rubric, 'levels' | 'thresholds'> & {
  criteria: Pick<Criterion, 'id' | 'weight' | 'gate'>[]
}

/**
 * Weight times level of what is rated, divided by the number of levels: 0 to 100. Levels of criteria that the rubric does
 * not have count for nothing.
 * @returns with the ids of the criteria that have no level yet
 */
export function pointsOf(levels: Levels, rubric: ScoredRubric): { points: number; unrated: Id[] } {
  const unrated: Id[] = []
  let sum = 0
  for (const { id, weight } of rubric.criteria) {
    const level = levelOf(levels, id)
    if (level === undefined) unrated.push(id)
    else sum += weight * level
  }
  return { points: Math.min(100, sum / rubric.levels.length), unrated }
}

/** The level that a criterion has; undefined where it has none. */
export function levelOf(levels: Levels, criterion: Id): Level | undefined {
  return Object.hasOwn(levels, criterion) ? levels[criterion] : undefined
}
