/** What counts where one or two raters scored a post. Pure. */

import type { Person } from '../../../storage/item.ts'
import { type Content, type Id, type Level, type Made, scoreKey } from '../model.ts'

/** The level of a post for a criterion. */
export interface Resolved {
  post: Made
  level: Level
  /** What the raters wrote, and why they agreed. */
  evidence: string[]
}

/** Levels for one criterion. */
export interface ResolvedLevels {
  levels: Resolved[]
  /** Posts whose raters differ and did not agree yet: they are in no number. */
  open: Made[]
  /** Posts that nobody scored. */
  unscored: Made[]
}

/**
 * Levels of some posts for a criterion: the agreed one where there is one; otherwise what the raters gave, if all who scored
 * it gave the same.
 * @param raters whose scores count; agreed levels count only where there are at least two
 */
export function resolvedLevels(
  { scores, agreed }: Pick<Content, 'scores' | 'agreed'>,
  raters: readonly Person[],
  posts: readonly Made[],
  criterion: Id,
): ResolvedLevels {
  const found: ResolvedLevels = { levels: [], open: [], unscored: [] }
  for (const post of posts) {
    const given = raters.flatMap((person) => scores[scoreKey(person, post, criterion)] ?? [])
    const together = raters.length > 1 ? agreed[`${post}/${criterion}`] : undefined
    const [first] = given
    const level = together?.level ?? first?.level
    if (level === undefined) found.unscored.push(post)
    else if (!together && given.some((score) => score.level !== level)) found.open.push(post)
    else {
      const texts = [together?.why, ...given.map(({ evidence }) => evidence)]
      const evidence = texts.flatMap((text) => text?.trim() || [])
      found.levels.push({ post, level, evidence: [...new Set(evidence)] })
    }
  }
  return found
}
