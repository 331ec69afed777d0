import { Icon } from '../../../ui/Icon.tsx'
import { plus } from '../../../ui/icons.ts'
import { factsLine } from '../facts-line.ts'
import type { Theme } from '../model.ts'
import { titleOf } from '../title-of.ts'
import type { EvaluationView } from '../view.ts'
import { orderOf } from '../worth/order.ts'
import { addTheme } from './commands.ts'
import { emptyTheme, openQuestions, themeOfQuestion, themeOfRecommendation } from './new-theme.ts'
import { ThemeOffers } from './ThemeOffers.tsx'
import { themesWords } from './words.ts'

/** All themes, and what new ones may come from. */
export function ThemeList({ view }: { view: EvaluationView }) {
  const { content, library, locale } = view
  const words = themesWords(locale)
  const themes = Object.entries(content.themes)
  const carried = new Set(themes.map(([, { recommendation }]) => recommendation))
  const recommended = orderOf(content)
    .filter((id) => !carried.has(id) && content.recommendations[id]?.action.trim())
    .map((id) => ({
      text: content.recommendations[id]?.action.trim() ?? '',
      theme: themeOfRecommendation(id, content.recommendations[id]?.action ?? ''),
    }))
  const asked = openQuestions(content.posts, content.themes).map((text) => ({
    text,
    theme: themeOfQuestion(text),
  }))

  function add(theme: Theme) {
    const id = view.make()
    view.run(addTheme(id, theme), words.made(theme.title || words.untitled))
    view.show('themes', id)
  }

  return (
    <div class="audit-plan">
      <h2>{words.heading}</h2>
      <p>{words.lead}</p>
      {themes.length === 0 ? (
        <p class="small">{words.empty}</p>
      ) : (
        <ul class="audit-rows">
          {themes.map(([id, { title, question, pattern, pillar, board }]) => (
            <li key={id} class="audit-plain-row">
              <div class="audit-row-text">
                <button type="button" class="audit-row-open" onClick={() => view.show('themes', id)}>
                  {title.trim() || words.untitled}
                </button>
                {question.trim() !== '' && <p>{question}</p>}
                <p>{factsLine([titleOf(library.pillars, pillar), titleOf(library.patterns, pattern)])}</p>
                {board !== undefined && <p>{words.hasBoard}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      <div class="audit-plan-ways">
        <button
          type="button"
          class={themes.length + asked.length + recommended.length === 0 ? 'button primary' : 'button'}
          onClick={() => add(emptyTheme())}
        >
          <Icon d={plus} />
          {words.add}
        </button>
        {themes.length > 0 && (
          <button type="button" class="button primary" onClick={() => view.show('calendar')}>
            {words.next}
          </button>
        )}
      </div>
      <ThemeOffers heading={words.fromQuestions} offers={asked} take={add} locale={locale} />
      <ThemeOffers heading={words.fromRecommendations} offers={recommended} take={add} locale={locale} />
    </div>
  )
}
