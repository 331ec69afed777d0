import { formatNumber } from '../../../i18n/formats.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { plus, warning } from '../../../ui/icons.ts'
import { shownRaters } from '../raters/shown.ts'
import type { EvaluationView } from '../view.ts'
import { graveBehindLesser, orderOf } from '../worth/order.ts'
import { addRecommendations, emptyRecommendation, orderByWorth } from './commands.ts'
import { freshDrafts, scoredCount } from './drafts.ts'
import { RecommendationRow } from './RecommendationRow.tsx'
import { scaleWords } from './scale-words.ts'
import { recommendationsWords } from './words.ts'

/** All recommendations in their order, and how more come to be. */
export function RecommendationList({ view }: { view: EvaluationView }) {
  const { content, library, person, locale } = view
  const words = recommendationsWords(locale)
  const order = orderOf(content)
  const isOwn = content.order.length > 0
  const grave = graveBehindLesser(content.recommendations, order)
  const raters = shownRaters(content, person)
  const drafts = freshDrafts(content, library.rubric, raters, locale)

  function draft() {
    view.run(
      addRecommendations(drafts.map((one) => [view.make(), one] as const)),
      words.drafted(drafts.length),
    )
  }

  function add() {
    const id = view.make()
    view.run(addRecommendations([[id, emptyRecommendation()]]))
    view.show('recommendations', id)
  }

  return (
    <div class="audit-plan">
      {order.length > 0 ? (
        <section class="audit-plan">
          <h2>{isOwn ? words.ownHeading : words.heading}</h2>
          {isOwn && (
            <p class="audit-plan-row">
              {words.own}
              <button
                type="button"
                class="button"
                onClick={() => view.run(orderByWorth(), words.orderedAgain)}
              >
                {words.again}
              </button>
            </p>
          )}
          {grave.map((id) => (
            <p class="audit-warning" key={id}>
              <Icon d={warning} />
              <span>{words.grave(content.recommendations[id]?.action.trim() || words.untitled)}</span>
            </p>
          ))}
          <ol class="audit-rows">
            {order.map((id, at) => (
              <RecommendationRow key={id} view={view} id={id} place={at + 1} count={order.length} />
            ))}
          </ol>
          <details class="audit-rule">
            <summary>{words.formula}</summary>
            <p>{scaleWords(locale).formula}</p>
          </details>
        </section>
      ) : (
        <h2>{words.empty}</h2>
      )}
      <div class="audit-plan-ways">
        {drafts.length > 0 ? (
          <>
            <p>{words.draftLead(formatNumber(scoredCount(content, raters), locale))}</p>
            <button type="button" class={order.length === 0 ? 'button primary' : 'button'} onClick={draft}>
              {words.draft}
            </button>
          </>
        ) : (
          order.length === 0 && (
            <>
              <p>{words.nothingToDraft}</p>
              <button type="button" class="button primary" onClick={() => view.show('score')}>
                {words.toScore}
              </button>
            </>
          )
        )}
        <button type="button" class="button" onClick={add}>
          <Icon d={plus} />
          {words.add}
        </button>
        {order.length > 0 && (
          <button type="button" class="button primary" onClick={() => view.show('themes')}>
            {words.next}
          </button>
        )}
      </div>
    </div>
  )
}
