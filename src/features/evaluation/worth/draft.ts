/** Recommendations drafted from findings, for a person to edit. Pure. */
import type { Finding } from '../findings/findings.ts'
import { LEAST_ASSESSED } from '../findings/lowest.ts'
import type { Id, Reach, Recommendation, Severity } from '../model.ts'

/** Of a criterion with levels, 0 and 1 fall short; of a checklist, no. */
const SHORT = { levels: 1, 'yes-no': 0 } as const
/** As many as can be done and remembered. */
export const DRAFTS = 5

/** The words of a draft, which come from the content and the page. */
export interface DraftText {
  action: string
  success: string
}

/**
 * Drafts from the criteria that fall short in at least one post, of those with at least three assessed posts: the most severe
 * first, then those that fall short in the largest share of posts, then in the order of the findings.
 *
 * Severity follows from the median: below 1 it is 3, below 2 it is 2, otherwise 1; of a checklist it is 2. Severity 4, which
 * violates or endangers, is for a person to give. Reach follows from the share of assessed posts that fall short: up to a
 * third 1, up to two thirds 2, beyond 3. Effort is M until somebody knows better. Own rules.
 * @param textOf words for a criterion
 * @param count at most so many
 */
export function draftsOf(
  findings: readonly Finding[],
  textOf: (criterion: Id) => DraftText,
  count = DRAFTS,
): Recommendation[] {
  return findings
    .filter(({ n }) => n >= LEAST_ASSESSED)
    .map((finding) => ({ finding, severity: severityOf(finding), short: shortPosts(finding) }))
    .filter(({ short }) => short.length > 0)
    .sort((a, b) => b.severity - a.severity || b.short.length / b.finding.n - a.short.length / a.finding.n)
    .slice(0, count)
    .map(({ finding: { criterion, n }, severity, short }) => ({
      ...textOf(criterion),
      owner: '',
      deadline: '',
      severity,
      reach: reachOf(short.length, n),
      effort: 'M',
      before: '',
      after: '',
      criterion,
      evidence: short.map(({ post, evidence }) => ({ post, text: evidence.join('\n') })),
    }))
}

function shortPosts({ kind, posts }: Finding): Finding['posts'] {
  return posts.filter(({ level }) => level <= SHORT[kind])
}

function severityOf({ kind, median = 0 }: Finding): Severity {
  if (kind === 'yes-no') return 2
  if (median < 1) return 3
  return median < 2 ? 2 : 1
}

/** Whole numbers are compared, so that exactly a third is a third. */
function reachOf(short: number, n: number): Reach {
  if (short * 3 <= n) return 1
  return short * 3 <= n * 2 ? 2 : 3
}
