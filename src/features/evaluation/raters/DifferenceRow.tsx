import { useRef } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import type { Person } from '../../../storage/item.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick } from '../../../ui/icons.ts'
import type { RubricPart } from '../content.ts'
import type { Agreed, Made } from '../model.ts'
import type { EvaluationView } from '../view.ts'
import { AgreeForm } from './AgreeForm.tsx'
import type { Apart } from './apart.ts'
import { agree } from './commands.ts'
import { levelName } from './level-name.ts'
import { nameOfRater } from './name-of-rater.ts'
import { ratersWords } from './words.ts'

interface DifferenceRowProps {
  view: EvaluationView
  other: Person
  part: RubricPart
  apart: Apart
  /** The sample, in order. */
  posts: Made[]
}

/** One thing that two raters see differently: both levels with their evidence, and what they agreed on. */
export function DifferenceRow({ view, other, part, apart, posts }: DifferenceRowProps) {
  const { content, library, person, locale, page } = view
  const words = ratersWords(locale).differences
  const { key, post, criterion, agreed } = apart
  const title = part.criteria.find(({ id }) => id === criterion)?.title ?? criterion
  const place = words.place(title, posts.indexOf(post) + 1)
  const heading = useRef<HTMLHeadingElement>(null)
  /** The pressed button is gone with what it did: the heading takes the focus. */
  function settle(settled: Agreed | undefined, told: string): void {
    view.run(agree(key, settled), told)
    heading.current?.focus({ preventScroll: true })
  }
  const nameOf = (level: typeof apart.first.level) =>
    levelName(level, part.kind, library.rubric.levels, locale)
  return (
    <li>
      <div class="row spread">
        <h3 ref={heading} tabIndex={-1}>
          {place}
        </h3>
        <button type="button" class="button plain results-open" onClick={() => view.show('score', post)}>
          {words.openPost}
        </button>
      </div>
      <dl>
        {(
          [
            [person, apart.first],
            [other, apart.second],
          ] as const
        ).map(([rater, score]) => (
          <div key={rater}>
            <dt>{words.by(nameOfRater(content, rater, person, locale), nameOf(score.level))}</dt>
            <dd>{score.evidence.trim() || words.noEvidence}</dd>
          </div>
        ))}
      </dl>
      {agreed ? (
        <div class="raters-agreed">
          <p>
            <Icon d={tick} />
            <b>{words.agreed(nameOf(agreed.level))}</b>
          </p>
          <p>{agreed.why}</p>
          <p class="small">{words.both}</p>
          <button type="button" class="button" onClick={() => settle(undefined, words.takenBack(place))}>
            {words.takeBack}
          </button>
        </div>
      ) : (
        <details class="results-more">
          <summary>{words.agree}</summary>
          <AgreeForm
            element={elementId(page, 'sepakat', post, criterion)}
            kind={part.kind}
            names={library.rubric.levels}
            agree={(level, why) => settle({ level, why }, words.saved(place))}
            locale={locale}
          />
        </details>
      )}
    </li>
  )
}
