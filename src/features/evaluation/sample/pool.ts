/** Posts from which a sample is drawn. Pure. */
import { dayOf } from '../days.ts'
import type { Listed } from '../measures/rates.ts'
import type { Made, Post, Setup } from '../model.ts'

export interface Pool {
  posts: Listed[]
  /** Posts of another account, such as shared ones. */
  otherAccount: number
  outsidePeriod: number
  /** Posts without a day, where a period is set: nobody knows whether they lie in it. */
  undated: number
}

/** The posts of the account within the period; its first and last day belong to it, and either may be open. */
export function poolOf(posts: Record<Made, Post>, { account, from, to }: Setup): Pool {
  const pool: Pool = { posts: [], otherAccount: 0, outsidePeriod: 0, undated: 0 }
  for (const [id, post] of Object.entries(posts)) {
    const day = dayOf(post.publishedAt)
    if (post.account && plainName(post.account) !== plainName(account)) pool.otherAccount += 1
    else if (day === undefined && (from || to)) pool.undated += 1
    else if (day !== undefined && ((from && day < from) || (to && day > to))) pool.outsidePeriod += 1
    else pool.posts.push([id, post])
  }
  return pool
}

/** `@Akun` and `akun` are the same account. */
function plainName(account: string): string {
  return account.trim().replace(/^@/, '').toLowerCase()
}
