import { formatShortMoment } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { clock, tick } from '../../../ui/icons.ts'
import { postState, postsToScore } from '../scoring/state.ts'
import type { EvaluationView } from '../view.ts'
import { nameOfRater } from './name-of-rater.ts'
import { isDone, ratersOf, shownRaters } from './shown.ts'
import { ratersWords } from './words.ts'

/** Everybody who scores, with how far each is; not what each gave. */
export function RaterList({ view }: { view: EvaluationView }) {
  const { content, library, person, locale, page } = view
  const words = ratersWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const posts = postsToScore(content)
  const raters = ratersOf(content, person)
  const all = raters.includes(person) ? raters : [person, ...raters]
  const isAlone = all.length < 2
  const isHidden = !isAlone && shownRaters(content, person).length < 2
  const heading = elementId(page, 'penilai')
  return (
    <section class="raters-part" aria-labelledby={heading}>
      <h2 id={heading}>{words.who}</h2>
      <ul class="raters-list">
        {all.map((one) => {
          const complete = posts.filter(
            (post) => postState(content, library.rubric, one, post).isComplete,
          ).length
          const done = isDone(content, one)
          const reopenedAt = content.raters[one]?.reopenedAt
          return (
            <li key={one} class={done ? 'done' : undefined}>
              <Icon d={done ? tick : clock} />
              <span>
                <b>{nameOfRater(content, one, person, locale)}</b>
                <small>
                  {posts.length === 0
                    ? words.noSample
                    : `${words.state(number(complete), number(posts.length))}, ${done ? words.done : words.notDone}`}
                </small>
                {reopenedAt !== undefined && (
                  <small>{words.reopened(formatShortMoment(reopenedAt, locale))}</small>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      {isAlone && <p>{words.alone}</p>}
      {isHidden && <p>{words.hidden}</p>}
      {!isDone(content, person) && posts.length > 0 && (
        <p>
          <button
            type="button"
            class={isAlone ? 'button' : 'button primary'}
            onClick={() => view.show('score')}
          >
            {words.toScore}
          </button>
        </p>
      )}
    </section>
  )
}
