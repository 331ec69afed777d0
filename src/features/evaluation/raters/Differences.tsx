import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Person } from '../../../storage/item.ts'
import type { RubricPart } from '../content.ts'
import type { Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import type { Apart } from './apart.ts'
import { DifferenceRow } from './DifferenceRow.tsx'
import { ratersWords } from './words.ts'

interface DifferencesProps {
  view: EvaluationView
  other: Person
  part: RubricPart
  apart: Apart[]
  /** The sample, in order. */
  posts: Made[]
}

/** What two raters see differently: two levels and more to be talked about, the rest behind a tap. */
export function Differences({ view, other, part, apart, posts }: DifferencesProps) {
  const { locale, page } = view
  const words = ratersWords(locale).differences
  const isYesNo = part.kind === 'yes-no'
  const least = isYesNo ? 1 : 2
  const far = apart.filter(({ distance = 0 }) => distance >= least)
  const near = apart.filter(({ distance = 0 }) => distance < least)
  const heading = elementId(page, 'selisih')
  const rows = (list: Apart[]) => (
    <ul class="raters-differences">
      {list.map((one) => (
        <DifferenceRow key={one.key} view={view} other={other} part={part} apart={one} posts={posts} />
      ))}
    </ul>
  )
  return (
    <section class="raters-part" aria-labelledby={heading}>
      <h2 id={heading}>{isYesNo ? words.headingYesNo : words.heading}</h2>
      {far.length === 0 ? <p>{words.none}</p> : rows(far)}
      {near.length > 0 && (
        <details class="results-more">
          <summary>{words.others(formatNumber(near.length, locale))}</summary>
          {rows(near)}
        </details>
      )}
    </section>
  )
}
