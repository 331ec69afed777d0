/** What a judge may see of the others before she has judged herself: a score one has seen pulls one's own. Pure. */
import type { Rubric } from '../../rubric/model.ts'
import { type Levels, levelOf } from './points.ts'
import type { Rater, Role } from './raters.ts'

/** Who judges now. */
export interface Judge {
  role: Role
  /** Her levels in this role. */
  levels: Levels
  isMe(person: string): boolean
  /** Whether she has made the board or a part of it. */
  isMaker: boolean
}

export interface Seen {
  shown: Rater[]
  /** How many judgements stay closed until every criterion has a level of her own. */
  closed: number
  /** How many criteria still lack one. */
  missing: number
}

/**
 * Everyone's judgements as far as a judge may see them. Whoever made the board and judges it as its maker sees all of them:
 * they are the answer to what she handed over.
 */
export function seenBy(judge: Judge, raters: Rater[], { criteria }: Pick<Rubric, 'criteria'>): Seen {
  const { role, levels, isMe, isMaker } = judge
  const missing = criteria.filter(({ id }) => levelOf(levels, id) === undefined).length
  if (missing === 0 || (role === 'self' && isMaker)) return { shown: raters, closed: 0, missing }
  const shown = raters.filter((rater) => rater.role === role && isMe(rater.person))
  return { shown, closed: raters.length - shown.length, missing }
}
