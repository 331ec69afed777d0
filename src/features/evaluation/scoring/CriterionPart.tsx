import { useEffect, useRef } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { tick, warning } from '../../../ui/icons.ts'
import { open as openIcon } from '../../../ui/icons-more.ts'
import type { Criterion } from '../content.ts'
import { type Level, type Made, type Post, scoreKey } from '../model.ts'
import { levelName } from '../raters/level-name.ts'
import type { EvaluationView } from '../view.ts'
import { giveScore } from './commands.ts'
import { EvidencePart } from './EvidencePart.tsx'
import { earlierEvidence } from './earlier-evidence.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { scoreOf, stateOf } from './state.ts'
import { scoringWords } from './words.ts'

interface CriterionPartProps {
  view: EvaluationView
  post: Made
  /** The post itself, for its quotes. */
  shown: Post
  criterion: Criterion
  /** All of its part, in order. */
  criteria: Criterion[]
  isOpen: boolean
  toggle(): void
  goOn(): void
}

/** One criterion: a line with what was given, and below it, while it is open, the levels and the evidence. */
export function CriterionPart(props: CriterionPartProps) {
  const { view, post, shown, criterion, criteria, isOpen, toggle, goOn } = props
  const { content, library, person, locale, page } = view
  const words = scoringWords(locale)
  const { id, title, question } = criterion
  const element = elementId(page, 'nilai', id)
  const score = scoreOf(content, person, post, id)
  const state = stateOf(score)
  // While it is open, the evidence may just be looked for.
  const isLacking = state === 'bare' && !isOpen
  const evidence = useRef<HTMLDivElement>(null)
  const asked = useRef<'look' | 'type' | undefined>(undefined)
  // What comes after the level: by thumb it is brought into sight, by keyboard it takes the focus.
  useEffect(() => {
    const part = evidence.current
    if (asked.current === 'type') part?.querySelector('textarea')?.focus()
    if (asked.current === 'look' && part && part.getBoundingClientRect().top > innerHeight * 0.55) {
      part.scrollIntoView()
    }
    asked.current = undefined
  })

  const give = (level: Level, text: string, join?: string) =>
    view.run(giveScore(scoreKey(person, post, id), { level, evidence: text }, join))
  function choose(level: Level, then: 'look' | 'type' | undefined): void {
    asked.current = then
    give(level, score?.evidence ?? '')
  }
  return (
    <section class={isOpen ? 'score-criterion open' : 'score-criterion'} id={element}>
      <h3>
        <button type="button" aria-expanded={isOpen} aria-controls={`${element}-isi`} onClick={toggle}>
          <span>{title}</span>{' '}
          <span class={isLacking ? 'score-state bare' : 'score-state'}>
            {(isLacking || state === 'complete') && <Icon d={isLacking ? warning : tick} />}
            <span>
              {score ? levelName(score.level, 'levels', library.rubric.levels, locale) : words.criterion.open}
              {state === 'bare' && `, ${words.criterion.bare}`}
            </span>
          </span>
          <Icon d={openIcon} />
        </button>
      </h3>
      <div id={`${element}-isi`} hidden={!isOpen}>
        {isOpen && (
          <>
            <LevelChoice
              name={element}
              criterion={criterion}
              names={library.rubric.levels}
              level={score?.level}
              choose={choose}
              locale={locale}
            />
            {score && (
              <div class="score-evidence" ref={evidence}>
                <EvidencePart
                  element={element}
                  title={title}
                  post={shown}
                  level={score.level}
                  evidence={score.evidence}
                  earlier={earlierEvidence(content, person, post, criteria, id)}
                  write={(text, join) => give(score.level, text, join)}
                  clear={() => {
                    view.run(giveScore(scoreKey(person, post, id), undefined))
                    // This button is gone then.
                    document.getElementById(element)?.querySelector('input')?.focus()
                  }}
                  goOn={goOn}
                  locale={locale}
                />
              </div>
            )}
          </>
        )}
        {!isOpen && <p>{question}</p>}
      </div>
    </section>
  )
}
