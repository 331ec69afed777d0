import { formatNumber } from '../../../i18n/formats.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right, tick } from '../../../ui/icons.ts'
import type { Screen } from '../address.ts'
import type { EvaluationView } from '../view.ts'
import { type Progress, progressOf } from './progress.ts'
import { overviewWords } from './words.ts'

interface Line {
  screen: Screen
  title: string
  lead: string
  state: string
  isDone: boolean
}

/** The steps of an evaluation with how far each is; one button leads to the next. */
export function Overview({ view }: { view: EvaluationView }) {
  const { content, library, person, locale } = view
  const words = overviewWords(locale)
  const lines = linesOf(progressOf(content, library.rubric, person), view)
  // A second rater is worth having, but nobody has to wait for one.
  const next = lines.find(({ screen, isDone }) => !isDone && screen !== 'raters')
  return (
    <div class="audit-overview">
      {next && (
        <p class="audit-next">
          <button type="button" class="button primary" onClick={() => view.show(next.screen)}>
            {words.next(next.title)}
          </button>
        </p>
      )}
      <ol class="audit-lines" aria-label={words.steps}>
        {lines.map(({ screen, title, lead, state, isDone }, index) => (
          <li key={screen} class={isDone ? 'done' : screen === next?.screen ? 'now' : undefined}>
            <span class="audit-number" aria-hidden="true">
              {isDone ? <Icon d={tick} /> : index + 1}
            </span>
            <button type="button" class="audit-line" onClick={() => view.show(screen)}>
              <span>
                <b>{title}</b>
                <small>{lead}</small>
              </span>
              <span class="audit-state">{state}</span>
              <Icon d={right} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

function linesOf(progress: Progress, { locale }: EvaluationView): Line[] {
  const words = overviewWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const { posts, sampled, scored, raters, recommendations, themes, slots } = progress
  const isScored = sampled > 0 && scored === sampled
  const line = (
    screen: Screen,
    { title, lead }: { title: string; lead: string },
    state: string,
    isDone: boolean,
  ) => ({
    screen,
    title,
    lead,
    state,
    isDone,
  })
  return [
    line('setup', words.setup, progress.isSetUp ? words.setup.done : words.setup.open, progress.isSetUp),
    line('posts', words.posts, posts > 0 ? words.posts.count(number(posts)) : words.posts.none, posts > 0),
    line(
      'score',
      words.score,
      sampled > 0 ? words.score.count(number(scored), number(sampled)) : words.score.none,
      isScored,
    ),
    line(
      'results',
      words.results,
      scored > 0 ? words.results.count(number(scored)) : words.results.none,
      isScored,
    ),
    line(
      'raters',
      words.raters,
      raters > 0 ? words.raters.count(number(raters)) : words.raters.none,
      raters > 1,
    ),
    line(
      'recommendations',
      words.recommendations,
      recommendations > 0 ? words.recommendations.count(number(recommendations)) : words.recommendations.none,
      recommendations > 0,
    ),
    line(
      'themes',
      words.themes,
      themes + slots > 0 ? words.themes.count(number(themes), number(slots)) : words.themes.none,
      themes > 0 && slots > 0,
    ),
    line('report', words.report, words.report.ready, false),
  ]
}
