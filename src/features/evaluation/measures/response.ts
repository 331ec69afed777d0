/** How soon and how often an agency answers below its posts. Pure. */
import { isTooFew } from '../few.ts'
import type { Post } from '../model.ts'
import { median, quantile } from './quantiles.ts'
import type { Listed } from './rates.ts'

/** Response time, in minutes of the clock, and how many questions were answered. */
export interface Response {
  /** How many answers have a time. */
  n: number
  tooFew: boolean
  /** Absent where n is 0. Never the mean: one forgotten question would move it by days. */
  median?: number
  /** Nine of ten answers took at most so long. Absent where n is 0. */
  p90?: number
  /** Posts with at least one such answer. */
  posts: number
  questions: {
    asked: number
    answered: number
    /** From 0 to 1; absent where no question was counted. */
    share?: number
    /** Posts of which both numbers are known. */
    posts: number
    /** Posts with more answers than questions, which are not counted. */
    contradictory: number
  }
  /** Remarks that are written out, whether they ask or not. */
  remarks: { count: number; answered: number }
}

/**
 * Median and 90th percentile of the minutes until an answer, and answered ÷ questions. Unanswered remarks have no time and
 * are not in the median, so both numbers belong together. Quantiles as in `quantile`.
 */
export function responseOf(posts: readonly Listed[]): Response {
  const waits = posts.map(([, post]) => waitsOf(post))
  const all = waits.flat()
  const remarks = posts.flatMap(([, post]) => post.remarks ?? [])
  const [middle, p90] = [median(all), quantile(all, 0.9)]
  return {
    n: all.length,
    tooFew: isTooFew(all.length),
    ...(middle !== undefined && { median: middle }),
    ...(p90 !== undefined && { p90 }),
    posts: waits.filter((each) => each.length > 0).length,
    questions: questionsOf(posts),
    remarks: {
      count: remarks.length,
      answered: remarks.filter(({ answer, minutes }) => answer || minutes !== undefined).length,
    },
  }
}

/** What stands with the remarks; the bare list counts only where that says nothing, or answers would count twice. */
function waitsOf({ remarks = [], waits = [] }: Post): number[] {
  const written = remarks.flatMap(({ minutes }) => minutes ?? [])
  return (written.length > 0 ? written : waits).filter((minutes) => minutes >= 0)
}

function questionsOf(posts: readonly Listed[]): Response['questions'] {
  const found = { asked: 0, answered: 0, posts: 0, contradictory: 0 }
  for (const [, { measures }] of posts) {
    const { questions, answered } = measures
    if (questions === undefined || answered === undefined) continue
    if (answered > questions) {
      found.contradictory += 1
      continue
    }
    found.asked += questions
    found.answered += answered
    found.posts += 1
  }
  return { ...found, ...(found.asked > 0 && { share: found.answered / found.asked }) }
}
