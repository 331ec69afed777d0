import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import { left } from '../../../ui/icons-more.ts'
import type { Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import type { NextStep } from './next-step.ts'
import { postState } from './state.ts'
import { scoringWords } from './words.ts'

interface ScoreBarProps {
  view: EvaluationView
  posts: Made[]
  post: Made
  step: NextStep
  /** The criterion that comes next is the first one that is looked at. */
  isFirst: boolean
  goOn(): void
}

/** At the lower edge: what comes next, how far one is, and the posts before and after. */
export function ScoreBar({ view, posts, post, step, isFirst, goOn }: ScoreBarProps) {
  const { content, library, person, locale } = view
  const words = scoringWords(locale).bar
  const at = posts.indexOf(post)
  const { complete, total } = postState(content, library.rubric, person, post)
  const [before, after] = [posts[at - 1], posts[at + 1]]
  const label =
    step.to === 'list'
      ? words.list
      : step.to === 'post'
        ? words.post(step.number)
        : isFirst
          ? words.first(step.criterion.title)
          : words.criterion(step.criterion.title)
  const way = (to: Made | undefined, name: string, icon: string) => (
    <button
      type="button"
      class="button plain icon-only"
      aria-label={name}
      aria-disabled={to === undefined}
      onClick={() => to !== undefined && view.show('score', to)}
    >
      <Icon d={icon} />
    </button>
  )
  return (
    <nav class="step-bar score-bar" aria-label={words.label}>
      <div>
        {way(before, words.before, left)}
        <button type="button" class="button primary" onClick={goOn}>
          <span>
            {label}
            <small>{words.told(at + 1, complete, total)}</small>
          </span>
        </button>
        {way(after, words.after, right)}
      </div>
    </nav>
  )
}
