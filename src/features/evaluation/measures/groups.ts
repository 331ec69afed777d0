/** Posts by pillar, format, channel or day of the week, each group with its rates. Pure. */
import { dayOf, weekdayOf } from '../days.ts'
import type { Post } from '../model.ts'
import { type Listed, type RateBasis, type RateSummary, rateSummary } from './rates.ts'

/** By what posts can be grouped. */
export const GROUPINGS = ['pillar', 'format', 'channel', 'weekday'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Posts that have one thing in common. */
export interface Group {
  /** Id of the pillar, format or channel, or `1` (Monday) to `7`; absent for posts of which it is not known. */
  id?: string
  posts: Listed[]
  /** Share of all posts, from 0 to 1. */
  share: number
  rates: RateSummary
  /** Fewer than 20 posts, or fewer than 20 with a rate: nothing is to be concluded. */
  tooFew: boolean
}

/**
 * Groups of posts: weekdays from Monday on, the others from the largest to the smallest, then by id; posts of which it is not
 * known come last. Groups without posts are not listed.
 * @param basis the same for all groups, so that they can be compared
 */
export function groupsOf(posts: readonly Listed[], by: Grouping, basis: RateBasis): Group[] {
  const found = new Map<string | undefined, Listed[]>()
  for (const listed of posts) {
    const id = groupOf(listed[1], by)
    const members = found.get(id) ?? []
    members.push(listed)
    found.set(id, members)
  }
  return [...found]
    .sort(([a, inA], [b, inB]) => {
      if (a === undefined || b === undefined) return a === undefined ? 1 : -1
      const bySize = by === 'weekday' ? 0 : inB.length - inA.length
      return bySize || (a < b ? -1 : 1)
    })
    .map(([id, members]) => {
      const rates = rateSummary(members, basis)
      const share = members.length / posts.length
      return { ...(id !== undefined && { id }), posts: members, share, rates, tooFew: rates.tooFew }
    })
}

function groupOf(post: Post, by: Grouping): string | undefined {
  if (by !== 'weekday') return post[by] || undefined
  const day = dayOf(post.publishedAt)
  return day && String(weekdayOf(day))
}
