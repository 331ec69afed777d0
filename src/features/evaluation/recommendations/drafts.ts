/** Recommendations drafted from the lowest scores, with the words of the rubric. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { Person } from '../../../storage/item.ts'
import type { EvaluationRubric } from '../content.ts'
import { findingsOf } from '../findings/findings.ts'
import { type Content, type Id, type Recommendation, sampledPosts } from '../model.ts'
import { DRAFTS, type DraftText, draftsOf } from '../worth/draft.ts'
import { recommendationsWords } from './words.ts'

/**
 * At most five, without criteria that have a recommendation already.
 * @param raters whose scores count
 */
export function freshDrafts(
  content: Content,
  rubric: EvaluationRubric,
  raters: readonly Person[],
  locale: Locale,
): Recommendation[] {
  const posts = content.sample ? sampledPosts(content.sample) : []
  const known = new Set(Object.values(content.recommendations).map(({ criterion }) => criterion))
  const findings = rubric.parts
    .flatMap((part) => findingsOf(part, content, raters, posts))
    .filter(({ criterion }) => !known.has(criterion))
  return draftsOf(findings, (criterion) => draftText(criterion, rubric, locale), DRAFTS)
}

/** How many posts of the sample have any score of these raters. */
export function scoredCount({ sample, scores }: Content, raters: readonly Person[]): number {
  const scored = new Set(
    Object.keys(scores).flatMap((key) => {
      const [rater = '', post = ''] = key.split('/')
      return raters.includes(rater) ? [post] : []
    }),
  )
  return (sample ? sampledPosts(sample) : []).filter((post) => scored.has(post)).length
}

function draftText(id: Id, { parts }: EvaluationRubric, locale: Locale): DraftText {
  const { drafts } = recommendationsWords(locale)
  const part = parts.find(({ criteria }) => criteria.some((criterion) => criterion.id === id))
  const criterion = part?.criteria.find((one) => one.id === id)
  const title = criterion?.title ?? id
  const good = criterion?.levels[part?.kind === 'yes-no' ? 1 : 2] ?? ''
  return {
    action: drafts.action(title, withSmallStart(good)),
    success: part?.kind === 'yes-no' ? drafts.successYes(title) : drafts.success(title),
  }
}

/** A sentence behind a colon begins small, unless it begins with an acronym. */
function withSmallStart(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text
}
