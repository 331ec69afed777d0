import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { warning } from '../../../ui/icons.ts'
import { info } from '../../../ui/icons-more.ts'
import { isTooFew } from '../few.ts'
import type { Finding } from '../findings/findings.ts'
import { lowestOf } from '../findings/lowest.ts'
import type { Made } from '../model.ts'
import { principlesOf } from '../scoring/state.ts'
import type { EvaluationView } from '../view.ts'
import { EvidenceList } from './EvidenceList.tsx'
import { resultsWords } from './words.ts'

interface LowestPartProps {
  view: EvaluationView
  findings: Finding[]
  /** The sample, in order. */
  posts: Made[]
}

/** Which principle came out lowest in the posts that were scored, with the evidence; nothing is said of the account. */
export function LowestPart({ view, findings, posts }: LowestPartProps) {
  const { library, locale, page } = view
  const words = resultsWords(locale).lowest
  const number = (value: number) => formatNumber(value, locale)
  const titleOf = (criterion: string) =>
    principlesOf(library.rubric).find(({ id }) => id === criterion)?.title ?? criterion
  const heading = elementId(page, 'hasil-terendah')
  const lowest = lowestOf(findings)
  const scored = new Set(findings.flatMap((finding) => finding.posts.map(({ post }) => post))).size
  const isFew = isTooFew(lowest?.n ?? scored)
  const middle = lowest?.findings[0]?.median ?? 0
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{words.heading}</h2>
      {lowest ? (
        <p class="results-lowest">
          {words.posts(number(scored))}:{' '}
          {lowest.findings.map(({ criterion }, at) => (
            <span key={criterion}>
              {at > 0 && words.and}
              <mark>{titleOf(criterion)}</mark>
            </span>
          ))}
          , {words.level(number(middle), library.rubric.levels[middle] ?? '')}, {words.from(number(lowest.n))}
          .
        </p>
      ) : (
        <p>{words.notYet}</p>
      )}
      <p class="results-caution">
        <Icon d={isFew ? warning : info} />
        <span>{isFew ? words.few(number(lowest?.n ?? scored)) : words.enough}</span>
      </p>
      {lowest && lowest.notCompared.length > 0 && (
        <p class="small">
          {words.notCompared(lowest.notCompared.map(({ criterion }) => titleOf(criterion)).join(', '))}
        </p>
      )}
      {lowest?.findings.map((finding) => (
        <EvidenceList
          key={finding.criterion}
          view={view}
          finding={finding}
          title={titleOf(finding.criterion)}
          posts={posts}
        />
      ))}
    </section>
  )
}
