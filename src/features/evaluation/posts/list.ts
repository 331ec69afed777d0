/** The list of posts: which are shown, in which order, on which page. Pure. */
import { type Listed, type RateBasis, rateOf } from '../measures/rates.ts'
import type { Id, Made, Post } from '../model.ts'

export type Sort = 'newest' | 'oldest' | 'best' | 'worst'

export interface Filter {
  /** Words that the post must hold. */
  text: string
  /** `none` finds those without. */
  pillar: Id | 'none' | ''
  format: Id | 'none' | ''
  sort: Sort
}

/** Rows of a page: enough to search with one's eyes, few enough for a cheap phone. */
export const PAGE_SIZE = 50

/** The posts that a filter lets through, in its order. What has no date or no rate stands last. */
export function filteredPosts(
  posts: Readonly<Record<Made, Post>>,
  { text, pillar, format, sort }: Filter,
  basis: RateBasis,
): Listed[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const found = Object.entries(posts).filter(
    ([, post]) => fits(post.pillar, pillar) && fits(post.format, format) && holds(post, words),
  )
  const isByDate = sort === 'newest' || sort === 'oldest'
  const sign = sort === 'newest' || sort === 'best' ? -1 : 1
  const keys = new Map(found.map(([id, post]) => [id, isByDate ? post.publishedAt : rateIn(post, basis)]))
  return found.sort(([a], [b]) => {
    const [first, second] = [keys.get(a), keys.get(b)]
    if (first === second) return a < b ? -1 : 1
    if (first === undefined || second === undefined) return first === undefined ? 1 : -1
    return first < second ? -sign : sign
  })
}

/** How many pages a number of posts takes; at least one. */
export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / PAGE_SIZE))
}

function rateIn(post: Post, basis: RateBasis): number | undefined {
  const rate = rateOf(post, basis)
  return 'value' in rate ? rate.value : undefined
}

function fits(value: Id | undefined, wanted: string): boolean {
  return wanted === '' || (wanted === 'none' ? value === undefined : value === wanted)
}

function holds(
  { title = '', text, link = '', platformId = '', account = '' }: Post,
  words: string[],
): boolean {
  if (words.length === 0) return true
  const all = `${title} ${text} ${link} ${platformId} ${account}`.toLowerCase()
  return words.every((word) => all.includes(word))
}
