import { elementId } from '../../../i18n/routes.ts'
import type { Criterion } from '../content.ts'
import { type Level, type Made, scoreKey } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { giveScore } from './commands.ts'
import { scoreOf } from './state.ts'
import { scoringWords } from './words.ts'

const ANSWERS = [
  { level: 1, word: 'yes' },
  { level: 0, word: 'no' },
  { level: 'not-assessable', word: 'notAssessableShort' },
] as const satisfies { level: Level; word: string }[]

/** A line of a checklist, answered with yes or no; what both mean can be looked up. */
export function YesNoRow({
  view,
  post,
  criterion,
}: {
  view: EvaluationView
  post: Made
  criterion: Criterion
}) {
  const { content, person, locale, page } = view
  const words = scoringWords(locale).criterion
  const { id, question, levels, notAssessable } = criterion
  const level = scoreOf(content, person, post, id)?.level
  const element = elementId(page, 'nilai', id)
  return (
    <fieldset class="score-check">
      <legend>{question}</legend>
      <div>
        {ANSWERS.map((answer) => (
          <label key={answer.level}>
            <input
              type="radio"
              name={element}
              checked={answer.level === level}
              onChange={() =>
                view.run(giveScore(scoreKey(person, post, id), { level: answer.level, evidence: '' }))
              }
            />
            <span>{words[answer.word]}</span>
          </label>
        ))}
      </div>
      {level !== undefined && (
        <p class="small" role="status">
          {level === 'not-assessable' ? notAssessable : levels[level]}
        </p>
      )}
    </fieldset>
  )
}
