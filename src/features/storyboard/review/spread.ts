/** How far judges lie apart. Pure. */
import type { Id } from '../model.ts'
import { levelOf } from './points.ts'
import type { Rater } from './raters.ts'

/** How many levels lie between the highest and the lowest that anyone gave; 0 where fewer than two gave any. */
export function spreadOf(raters: Rater[], criterion: Id): number {
  const levels = raters.flatMap((rater) => levelOf(rater.levels, criterion) ?? [])
  return levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels)
}
