/** What two raters see differently, and what of it is settled. Pure. */
import type { Person } from '../../../storage/item.ts'
import type { RubricPart } from '../content.ts'
import { type Agreed, type Content, type Id, type Level, type Made, type Score, scoreKey } from '../model.ts'

/** One thing that two raters see differently. */
export interface Apart {
  key: string
  post: Made
  criterion: Id
  first: Score
  second: Score
  /** Levels between both; undefined where one of them could not assess it. */
  distance?: number
  agreed?: Agreed
}

/**
 * What two raters scored differently: the farthest apart first, what one could not assess last; in between in the order of
 * posts and criteria.
 */
export function apartOf(
  { scores, agreed }: Pick<Content, 'scores' | 'agreed'>,
  [first, second]: readonly [Person, Person],
  posts: readonly Made[],
  { criteria }: Pick<RubricPart, 'criteria'>,
): Apart[] {
  const all = posts.flatMap((post) =>
    criteria.flatMap(({ id }): Apart[] => {
      const [a, b] = [scores[scoreKey(first, post, id)], scores[scoreKey(second, post, id)]]
      if (!a || !b || a.level === b.level) return []
      const key = `${post}/${id}`
      const distance = distanceOf(a.level, b.level)
      const together = Object.hasOwn(agreed, key) ? agreed[key] : undefined
      return [
        {
          key,
          post,
          criterion: id,
          first: a,
          second: b,
          ...(distance !== undefined && { distance }),
          ...(together && { agreed: together }),
        },
      ]
    }),
  )
  return all.sort((a, b) => (b.distance ?? 0) - (a.distance ?? 0))
}

function distanceOf(a: Level, b: Level): number | undefined {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) : undefined
}
