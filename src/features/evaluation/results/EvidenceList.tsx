import { formatNumber } from '../../../i18n/formats.ts'
import type { Finding } from '../findings/findings.ts'
import type { Made } from '../model.ts'
import { dayText } from '../scoring/post-texts.ts'
import type { EvaluationView } from '../view.ts'
import { resultsWords } from './words.ts'

/** So many stand in the list at once. */
const FIRST = 6

interface EvidenceListProps {
  view: EvaluationView
  finding: Finding
  title: string
  /** The sample, in order. */
  posts: Made[]
}

/** The evidence of one criterion, the lowest levels first; each leads to its post. */
export function EvidenceList({ view, finding, title, posts }: EvidenceListProps) {
  const { content, library, locale } = view
  const words = resultsWords(locale).lowest
  const row = ({ post, level, evidence }: Finding['posts'][number]) => {
    const shown = content.posts[post]
    const number = posts.indexOf(post) + 1
    return (
      <li key={post}>
        <p>
          <b>{words.level0(level, library.rubric.levels[level] ?? '')}</b>{' '}
          <button type="button" class="button plain results-open" onClick={() => view.show('score', post)}>
            {words.openPost(number)}
          </button>
          {shown && <small> {dayText(shown, locale)}</small>}
        </p>
        {evidence.length === 0 ? (
          <p class="small">{words.noEvidence}</p>
        ) : (
          evidence.map((text) => <p key={text}>{text}</p>)
        )}
      </li>
    )
  }
  const rest = finding.posts.slice(FIRST)
  return (
    <>
      <h3>{words.evidence(title)}</h3>
      <ul class="results-evidence">{finding.posts.slice(0, FIRST).map(row)}</ul>
      {rest.length > 0 && (
        <details class="results-more">
          <summary>{words.all(formatNumber(rest.length, locale))}</summary>
          <ul class="results-evidence">{rest.map(row)}</ul>
        </details>
      )}
    </>
  )
}
