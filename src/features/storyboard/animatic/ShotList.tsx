import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Content } from '../model.ts'
import type { Plan } from './model.ts'
import { watchWords } from './words.ts'

/** The shots of a film to go to, by what they show. */
export function ShotList(props: {
  content: Content
  plan: Plan
  /** Number of the shot that is seen. */
  current: number
  go(frame: number): void
  locale: Locale
  page: string
}) {
  const { content, plan, current, go, locale, page } = props
  const words = watchWords(locale)
  const heading = elementId(page, 'watch-shots')
  return (
    <section class="watch-list" aria-labelledby={heading}>
      <h2 id={heading}>{words.shots}</h2>
      <ol>
        {plan.clips.map(({ shot, number, from, description }) => {
          const seconds = formatNumber(content.shots[shot]?.seconds ?? 0, locale)
          return (
            <li key={shot}>
              <button
                type="button"
                aria-current={number === current ? 'true' : undefined}
                aria-label={words.shot(number, seconds, description || words.noDescription)}
                onClick={() => go(from)}
              >
                <b>{number}</b>
                <span>{description || words.noDescription}</span>
                <small>{words.seconds(seconds)}</small>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
