import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { elementId } from '../../../i18n/routes.ts'
import type { Id, Made, Post } from '../model.ts'
import { isDone } from '../raters/shown.ts'
import type { EvaluationView } from '../view.ts'
import { ClosedNote } from './ClosedNote.tsx'
import { CriterionPart } from './CriterionPart.tsx'
import { GivenScores } from './GivenScores.tsx'
import { nextPost, nextStep } from './next-step.ts'
import { OptionalPart } from './OptionalPart.tsx'
import { PostCard } from './PostCard.tsx'
import { ScoreBar } from './ScoreBar.tsx'
import { firstOpen, scoreOf } from './state.ts'
import { scoringWords } from './words.ts'

interface ScorePostProps {
  view: EvaluationView
  posts: Made[]
  id: Made
  post: Post
}

/**
 * One post and its criteria, one of which is open at a time; the bar below leads to the next. Who said that she is done reads
 * what she gave.
 */
export function ScorePost({ view, posts, id, post }: ScorePostProps) {
  const { content, library, person, locale, page } = view
  const { rubric } = library
  const words = scoringWords(locale)
  const [open, setOpen] = useState<Id | undefined>(() => firstOpen(content, rubric, person, id))
  /** On a phone the post is read first: until then the bar leads to the open criterion, not past it. */
  const [isReached, setReached] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const at = posts.indexOf(id)
  const isClosed = isDone(content, person)
  const hasBegun = isReached || (open !== undefined && scoreOf(content, person, id, open) !== undefined)
  const step = isClosed
    ? nextPost(content, id)
    : nextStep(content, rubric, person, id, hasBegun ? open : undefined)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [id])
  // The criterion that the bar led to is shown from its top, with the focus in its levels.
  useEffect(() => {
    if (!moved.current || open === undefined) return
    moved.current = false
    const part = document.getElementById(elementId(page, 'nilai', open))
    part?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true })
    part?.scrollIntoView()
  }, [open, isReached])

  function goOn(): void {
    if (step.to === 'list') view.show('score')
    else if (step.to === 'post') view.show('score', step.post)
    else {
      moved.current = true
      setReached(true)
      setOpen(step.criterion.id)
    }
  }

  function toggle(criterion: Id): void {
    setReached(true)
    setOpen(criterion === open ? undefined : criterion)
  }

  const [principles, ...optional] = rubric.parts
  const levels = ({ criteria }: (typeof rubric.parts)[number]) =>
    criteria.map((one) => (
      <CriterionPart
        key={one.id}
        view={view}
        post={id}
        shown={post}
        goOn={goOn}
        criterion={one}
        criteria={criteria}
        isOpen={one.id === open}
        toggle={() => toggle(one.id)}
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
            {isClosed ? (
              <>
                <ClosedNote view={view} reopened={() => heading.current?.focus({ preventScroll: true })} />
                <GivenScores view={view} post={id} part={principles} />
              </>
            ) : (
              <>
                <p class="small">{principles.lead}</p>
                <p class="small score-keys">{words.shortcuts}</p>
                <div class="score-principles">{levels(principles)}</div>
              </>
            )}
          </>
        )}
        {optional.map((one) => (
          <OptionalPart key={one.id} view={view} post={id} part={one} isClosed={isClosed}>
            {levels(one)}
          </OptionalPart>
        ))}
      </div>
      <ScoreBar
        view={view}
        posts={posts}
        post={id}
        step={step}
        isFirst={!hasBegun || open === undefined}
        goOn={goOn}
      />
    </div>
  )
}
