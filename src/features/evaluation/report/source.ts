/** What a report is written from: what was found, worked out once. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { Person } from '../../../storage/item.ts'
import { planStart } from '../calendar/start.ts'
import type { EvaluationContent, RubricPart } from '../content.ts'
import { type Finding, findingsOf } from '../findings/findings.ts'
import { type Lowest, lowestOf } from '../findings/lowest.ts'
import { type Content, type Day, type Made, sampledPosts } from '../model.ts'
import { shownRaters } from '../raters/shown.ts'
import { orderOf } from '../worth/order.ts'

export interface ReportSource {
  content: Content
  library: EvaluationContent
  /** Those whose scores count, and who scored something. */
  raters: Person[]
  /** The posts of the sample that are still there. */
  posts: Made[]
  parts: { part: RubricPart; findings: Finding[] }[]
  /** Posts with at least one level. */
  scored: number
  /** Of the principles; absent where nothing can be compared. */
  lowest?: Lowest
  /** Recommendations in their order. */
  order: Made[]
  /** First day of the calendar. */
  start: Day
  today: Day
  locale: Locale
}

/** Gathers everything. @param person whose report it is @param today the local day */
export function sourceOf(
  content: Content,
  library: EvaluationContent,
  { person, today, locale }: { person: Person; today: Day; locale: Locale },
): ReportSource {
  const posts = content.sample
    ? sampledPosts(content.sample).filter((post) => Object.hasOwn(content.posts, post))
    : []
  const scorers = new Set(Object.keys(content.scores).map((key) => key.slice(0, key.indexOf('/'))))
  const raters = shownRaters(content, person).filter((one) => scorers.has(one))
  const parts = library.rubric.parts.map((part) => ({
    part,
    findings: findingsOf(part, content, raters, posts),
  }))
  const scored = new Set(
    parts.flatMap(({ findings }) => findings.flatMap((finding) => finding.posts.map(({ post }) => post))),
  )
  const lowest = lowestOf(parts[0]?.findings ?? [])
  return {
    content,
    library,
    raters,
    posts,
    parts,
    scored: scored.size,
    ...(lowest && { lowest }),
    order: orderOf(content),
    start: planStart(content, today),
    today,
    locale,
  }
}
