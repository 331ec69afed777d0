import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { RubricPart } from '../content.ts'
import type { Id, Made, Post } from '../model.ts'
import { shownRaters } from '../raters/shown.ts'
import type { EvaluationView } from '../view.ts'
import { CriterionPart } from './CriterionPart.tsx'
import { nextStep } from './next-step.ts'
import { PostCard } from './PostCard.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { firstOpen, scoreOf, stateOf } from './state.ts'
import { scoringWords } from './words.ts'
import { YesNoRow } from './YesNoRow.tsx'

interface ScorePostProps {
  view: EvaluationView
  posts: Made[]
  id: Made
  post: Post
}

/** One post and its criteria, one of which is open at a time; the bar below leads to the next. */
export function ScorePost({ view, posts, id, post }: ScorePostProps) {
  const { content, library, person, locale, page } = view
  const { rubric } = library
  const words = scoringWords(locale)
  const [open, setOpen] = useState<Id | undefined>(() => firstOpen(content, rubric, person, id))
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const at = posts.indexOf(id)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [id])
  // The criterion that the bar led to is shown from its top, with the focus in its levels.
  useEffect(() => {
    if (!moved.current || open === undefined) return
    moved.current = false
    const part = document.getElementById(elementId(page, 'nilai', open))
    part?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true })
    part?.scrollIntoView()
  }, [open])

  function goOn(): void {
    const step = nextStep(content, rubric, person, id, open)
    if (step.to === 'list') view.show('score')
    else if (step.to === 'post') view.show('score', step.post)
    else {
      moved.current = true
      setOpen(step.criterion.id)
    }
  }

  const criterion = { view, post: id, shown: post, goOn }
  const [principles, ...optional] = rubric.parts
  const part = ({ criteria }: RubricPart) =>
    criteria.map((one) => (
      <CriterionPart
        key={one.id}
        {...criterion}
        criterion={one}
        criteria={criteria}
        isOpen={one.id === open}
        toggle={() => setOpen(one.id === open ? undefined : one.id)}
      />
    ))
  return (
    <div class="score-post">
      <div class="score-what">
        <h2 ref={heading} tabIndex={-1}>
          {words.post(at + 1, posts.length)}
        </h2>
        <PostCard post={post} account={content.setup.account} library={library} locale={locale} />
      </div>
      <div class="score-criteria">
        {principles && (
          <>
            <h2>{principles.title}</h2>
            {shownRaters(content, person).length > 1 && <p class="score-after">{words.after}</p>}
            <p class="small">{principles.lead}</p>
            <p class="small score-keys">{words.shortcuts}</p>
            {part(principles)}
          </>
        )}
        {optional.map((one) => {
          const complete = one.criteria.filter(
            ({ id: criterionId }) => stateOf(scoreOf(content, person, id, criterionId)) !== 'open',
          ).length
          return (
            <details class="score-optional" key={one.id}>
              <summary>
                {words.optional(one.title)}{' '}
                <small>
                  {words.count(formatNumber(complete, locale), formatNumber(one.criteria.length, locale))}
                </small>
              </summary>
              <p class="small">{one.lead}</p>
              {one.kind === 'levels'
                ? part(one)
                : one.criteria.map((asked) => (
                    <YesNoRow key={asked.id} view={view} post={id} criterion={asked} />
                  ))}
            </details>
          )
        })}
      </div>
      <ScoreBar view={view} posts={posts} post={id} open={open} goOn={goOn} />
    </div>
  )
}
