/** What scores say of each criterion, in the posts that were scored and of these only. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { RubricPart } from '../content.ts'
import { isTooFew } from '../few.ts'
import { median } from '../measures/quantiles.ts'
import type { Content, Id, Made } from '../model.ts'
import { resolvedLevels } from './resolved.ts'

/** One criterion over several posts. */
export interface Finding {
  criterion: Id
  kind: RubricPart['kind']
  /** Posts with a level. */
  n: number
  tooFew: boolean
  notAssessable: number
  /** Posts whose raters differ without having agreed. */
  open: number
  unscored: number
  /** How many posts got level 0, 1, 2, 3; of a yes-or-no criterion no and yes. */
  distribution: number[]
  /** Absent where n is 0. */
  median?: number
  /** Only to tell apart criteria with the same median: levels are ranks, not amounts. Absent where n is 0. */
  mean?: number
  /** Of a yes-or-no criterion, from 0 to 1; absent where n is 0. */
  yesShare?: number
  /** Every level with its evidence, the lowest first. */
  posts: { post: Made; level: number; evidence: string[] }[]
}

/** Findings for each criterion of a part, in the order of the part. */
export function findingsOf(
  part: RubricPart,
  content: Pick<Content, 'scores' | 'agreed'>,
  raters: readonly Person[],
  posts: readonly Made[],
): Finding[] {
  const size = part.kind === 'levels' ? 4 : 2
  return part.criteria.map(({ id }) => {
    const { levels, open, unscored } = resolvedLevels(content, raters, posts, id)
    const assessed = levels.flatMap(({ post, level, evidence }) =>
      level !== 'not-assessable' && level < size ? [{ post, level, evidence }] : [],
    )
    const notAssessable = levels.filter(({ level }) => level === 'not-assessable').length
    const values = assessed.map(({ level }) => level)
    const middle = median(values)
    const mean = values.reduce<number>((sum, level) => sum + level, 0) / values.length
    return {
      criterion: id,
      kind: part.kind,
      n: assessed.length,
      tooFew: isTooFew(assessed.length),
      notAssessable,
      open: open.length,
      // A file may bring a level that the scale does not have, when the rubric was another.
      unscored: unscored.length + levels.length - assessed.length - notAssessable,
      distribution: Array.from({ length: size }, (_, at) => values.filter((level) => level === at).length),
      ...(middle !== undefined && { median: middle, mean }),
      ...(middle !== undefined && part.kind === 'yes-no' && { yesShare: mean }),
      posts: [...assessed].sort((a, b) => a.level - b.level),
    }
  })
}
