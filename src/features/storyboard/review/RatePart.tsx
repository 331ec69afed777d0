import { useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import type { Rubric } from '../../rubric/model.ts'
import type { BoardView } from '../view.ts'
import { CriterionField } from './CriterionField.tsx'
import { rate } from './commands.ts'
import { seenBy } from './fair.ts'
import { judgementOf, roleOf } from './judgement.ts'
import { levelOf } from './points.ts'
import { Results } from './Results.tsx'
import { type Rater, ROLES } from './raters.ts'
import { ratingKey } from './rating-key.ts'
import { ScoreBar } from './ScoreBar.tsx'
import { reviewWords } from './words.ts'

/** A board judged by its rubric, in one of three roles, with what others gave beside it. */
export function RatePart({ view }: { view: BoardView }) {
  const { library, locale, page } = view
  const words = reviewWords(locale)
  const title = elementId(page, 'nilai')
  return (
    <section class="review-rate" aria-labelledby={title}>
      <h2 id={title}>{words.rate}</h2>
      {library.rubric ? <Rating view={view} rubric={library.rubric} /> : <p>{words.noRubric}</p>}
    </section>
  )
}

function Rating({ view, rubric }: { view: BoardView; rubric: Rubric }) {
  const { board, locale, page, readOnly } = view
  const words = reviewWords(locale)
  const judgement = judgementOf(board)
  const [role, setRole] = useState(() => roleOf(judgement))
  const { raters, isMe, isMaker, me } = judgement
  const mine: Rater | undefined = raters.find((rater) => rater.role === role && isMe(rater.person))
  const levels = mine?.levels ?? {}
  const seen = seenBy({ role, levels, isMe, isMaker }, raters, rubric)
  const gates = rubric.criteria.filter(({ gate }) => gate !== undefined)
  const keyOf = (criterion: string) => ratingKey(mine?.person ?? me, role, criterion)
  return (
    <>
      <p class="small">{rubric.lead}</p>
      {rubric.note && <p class="small">{rubric.note}</p>}
      <fieldset class="choice-tiles review-roles">
        <legend class="label">{words.role}</legend>
        <div>
          {ROLES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={elementId(page, 'nilai-peran')}
                checked={one === role}
                onChange={() => setRole(one)}
              />
              <span>{words.roles[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {gates.length > 0 && (
        <p class="review-gates">
          {words.gateLead(gates.map(({ title }) => title).join(', '), Math.max(...gates.map(gateOf)))}
        </p>
      )}
      {rubric.criteria.map((criterion) => (
        <CriterionField
          // Each role has fields of its own.
          key={`${role}/${criterion.id}`}
          criterion={criterion}
          names={rubric.levels}
          level={levelOf(levels, criterion.id)}
          note={mine?.notes[criterion.id] ?? ''}
          readOnly={readOnly}
          locale={locale}
          page={page}
          rate={(level, note, join) =>
            view.run(rate(keyOf(criterion.id), level && { role, level, note }, join))
          }
        />
      ))}
      <ScoreBar levels={levels} rubric={rubric} locale={locale} />
      <Results view={view} rubric={rubric} seen={seen} isMe={isMe} />
    </>
  )
}

function gateOf({ gate = 0 }: Rubric['criteria'][number]): number {
  return gate
}
