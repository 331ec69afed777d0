import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Rubric } from '../../rubric/model.ts'
import type { BoardView } from '../view.ts'
import type { Seen } from './fair.ts'
import { levelOf } from './points.ts'
import { raterNames } from './rater-names.ts'
import type { Rater } from './raters.ts'
import { scoreOf } from './score.ts'
import { spreadOf } from './spread.ts'
import { titlesOf } from './titles-of.ts'
import { reviewWords } from './words.ts'

/** From this many levels on two judges should talk about it. */
const APART = 2

/** Everyone's scores side by side, with what each one wrote to them; of others only what the judge may see by now. */
export function Results(props: {
  view: BoardView
  rubric: Rubric
  seen: Seen
  isMe(person: string): boolean
}) {
  const { view, rubric, seen, isMe } = props
  const { shown: raters, closed, missing } = seen
  const { locale, page, board } = view
  const words = reviewWords(locale)
  const names = raterNames(raters, isMe, locale)
  const scores = raters.map(({ levels }) => scoreOf(levels, rubric))
  const title = elementId(page, 'berdampingan')
  return (
    <section class="review-results" aria-labelledby={title}>
      <h3 id={title}>{words.results}</h3>
      <p class={closed > 0 ? 'review-closed' : 'small'} role="status">
        {closed > 0
          ? words.closed(closed, missing)
          : raters.length === 0
            ? words.nobody
            : raters.length === 1
              ? words.alone
              : words.resultsLead}
      </p>
      {raters.length > 0 && (
        // Many judges are wider than a phone: what lies beside is reached by keys, too.
        <section class="review-wide" tabIndex={raters.length > 2 ? 0 : undefined} aria-labelledby={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.criterion}</th>
                {names.map((name, at) => (
                  <th scope="col" key={at}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rubric.criteria.map((criterion) => {
                const spread = spreadOf(raters, criterion.id)
                return (
                  <tr key={criterion.id}>
                    <th scope="row">
                      {criterion.title}
                      {spread >= APART && (
                        <small>
                          <mark>{words.apart(spread)}</mark>
                        </small>
                      )}
                    </th>
                    {raters.map(({ levels }, at) => {
                      const level = levelOf(levels, criterion.id)
                      const isStop = level !== undefined && level < (criterion.gate ?? 0)
                      return (
                        <td key={at} class={isStop ? 'tight' : undefined}>
                          {level ?? <span class="small">{words.unratedCell}</span>}
                          {level !== undefined && <small>{rubric.levels[level - 1]}</small>}
                        </td>
                      )
                    })}
                  </tr>
                )
              })}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{words.total}</th>
                {scores.map(({ points, unrated }, at) => (
                  <td key={at}>
                    <b>{formatNumber(points, locale)}</b>
                    {unrated.length > 0 && <small>{words.unrated(unrated.length)}</small>}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{words.verdict}</th>
                {scores.map(({ verdict, stoppedBy }, at) => (
                  <td key={at} class={verdict === 'stop' ? 'tight' : undefined}>
                    {verdict ? words.verdicts[verdict] : '–'}
                    {stoppedBy.length > 0 && <small>{words.stoppedBy(titlesOf(stoppedBy, rubric))}</small>}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
      {raters.map((rater, at) => (
        <Notes key={`${rater.person}/${rater.role}`} name={names[at] ?? ''} rater={rater} rubric={rubric} />
      ))}
      <p>
        <button type="button" class="button" onClick={() => view.go({ view: 'export', board })}>
          {words.send}
        </button>
      </p>
    </section>
  )
}

function Notes({ name, rater, rubric }: { name: string; rater: Rater; rubric: Rubric }) {
  const notes = rubric.criteria.flatMap(({ id, title }) => {
    const note = Object.hasOwn(rater.notes, id) ? (rater.notes[id]?.trim() ?? '') : ''
    return note === '' ? [] : [{ id, title, note }]
  })
  if (notes.length === 0) return null
  return (
    <div class="review-notes">
      <h4>{name}</h4>
      <dl>
        {notes.map(({ id, title, note }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{note}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
