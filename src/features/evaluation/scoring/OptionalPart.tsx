import type { ComponentChildren } from 'preact'
import { formatNumber } from '../../../i18n/formats.ts'
import type { RubricPart } from '../content.ts'
import type { Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { GivenScores } from './GivenScores.tsx'
import { scoreOf, stateOf } from './state.ts'
import { scoringWords } from './words.ts'
import { YesNoRow } from './YesNoRow.tsx'

interface OptionalPartProps {
  view: EvaluationView
  post: Made
  part: RubricPart
  /** Scores are read only. */
  isClosed: boolean
  /** The criteria of a part with levels. */
  children: ComponentChildren
}

/** A part of the rubric that may be left out: behind a tap, with how much of it is scored. */
export function OptionalPart({ view, post, part, isClosed, children }: OptionalPartProps) {
  const { content, person, locale } = view
  const words = scoringWords(locale)
  const { criteria, title, lead, kind } = part
  const given = criteria.filter(({ id }) => stateOf(scoreOf(content, person, post, id)) !== 'open').length
  const number = (value: number) => formatNumber(value, locale)
  return (
    <details class="score-optional">
      <summary>
        {isClosed ? title : words.optional(title)}{' '}
        <small>{words.count(number(given), number(criteria.length))}</small>
      </summary>
      {isClosed ? (
        <GivenScores view={view} post={post} part={part} />
      ) : (
        <>
          <p class="small">{lead}</p>
          {kind === 'levels'
            ? children
            : criteria.map((one) => <YesNoRow key={one.id} view={view} post={post} criterion={one} />)}
        </>
      )}
    </details>
  )
}
