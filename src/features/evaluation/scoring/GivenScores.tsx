import type { RubricPart } from '../content.ts'
import type { Made } from '../model.ts'
import { levelName } from '../raters/level-name.ts'
import type { EvaluationView } from '../view.ts'
import { scoreOf } from './state.ts'
import { scoringWords } from './words.ts'

/** What was given to a post in one part of the rubric, to be read only. */
export function GivenScores({ view, post, part }: { view: EvaluationView; post: Made; part: RubricPart }) {
  const { content, library, person, locale } = view
  const words = scoringWords(locale)
  const given = part.criteria.flatMap((criterion) => {
    const score = scoreOf(content, person, post, criterion.id)
    return score ? [{ criterion, score }] : []
  })
  if (given.length === 0) return <p class="small">{words.closed.nothing}</p>
  return (
    <dl class="score-given">
      {given.map(({ criterion: { id, title, levels, notAssessable }, score: { level, evidence } }) => (
        <div key={id}>
          <dt>{title}</dt>
          <dd>
            <b>{levelName(level, part.kind, library.rubric.levels, locale)}</b>
            <span>{level === 'not-assessable' ? notAssessable : levels[level]}</span>
            {part.kind === 'levels' && (level !== 'not-assessable' || evidence.trim() !== '') && (
              <p>{evidence.trim() || words.closed.noEvidence}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
