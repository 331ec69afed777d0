import { formatNumber } from '../../../i18n/formats.ts'
import { elementId } from '../../../i18n/routes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right, tick, warning } from '../../../ui/icons.ts'
import { type Made, sampledPosts } from '../model.ts'
import { RaterName } from '../raters/RaterName.tsx'
import { isDone } from '../raters/shown.ts'
import type { EvaluationView } from '../view.ts'
import { FinishPart } from './FinishPart.tsx'
import { dayText } from './post-texts.ts'
import { titleOfPost } from './post-title.ts'
import { postWords } from './post-words.ts'
import { type PostState, postState } from './state.ts'
import { scoringWords } from './words.ts'

/** The posts of the sample by how they came into it, each with how far it is scored. */
export function SampleList({ view, posts }: { view: EvaluationView; posts: Made[] }) {
  const { content, library, person, locale, page } = view
  const words = scoringWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  const { sample } = content
  if (!sample) return null
  const states = new Map(posts.map((post) => [post, postState(content, library.rubric, person, post)]))
  const complete = [...states.values()].filter(({ isComplete }) => isComplete).length
  const next = posts.find((post) => !states.get(post)?.isComplete)
  const isComplete = posts.length > 0 && next === undefined
  const lost = sampledPosts(sample).length - posts.length
  // As soon as it can be pressed it stands where one comes to from the last post.
  const finish = <FinishPart view={view} states={[...states.values()]} />
  return (
    <div class="score-list">
      <div class="score-lead">
        <p>{words.listLead}</p>
        <p>
          <b>{words.progress(number(complete), number(posts.length))}</b>
        </p>
        {next !== undefined && !isDone(content, person) && (
          <button type="button" class="button primary" onClick={() => view.show('score', next)}>
            {[...states.values()].every(({ complete: some, bare }) => some + bare === 0)
              ? words.begin
              : words.goOn(posts.indexOf(next) + 1)}
            <Icon d={right} />
          </button>
        )}
      </div>
      {isComplete && finish}
      {(['newest', 'best', 'drawn'] as const).map((group) => {
        const own = posts.filter((post) => sample[group].includes(post))
        const heading = elementId(page, 'sampel', group)
        return (
          own.length > 0 && (
            <section key={group} aria-labelledby={heading}>
              <h2 id={heading}>{words.groups[group]}</h2>
              <ol class="audit-lines" start={posts.indexOf(own[0] ?? '') + 1}>
                {own.map((post) => (
                  <Row
                    key={post}
                    view={view}
                    post={post}
                    number={posts.indexOf(post) + 1}
                    state={states.get(post)}
                  />
                ))}
              </ol>
            </section>
          )
        )
      })}
      {lost > 0 && <p class="small">{words.lost(number(lost))}</p>}
      <RaterName view={view} />
      {!isComplete && finish}
    </div>
  )
}

function Row(props: { view: EvaluationView; post: Made; number: number; state: PostState | undefined }) {
  const { view, post: id, number, state } = props
  const { content, locale } = view
  const words = scoringWords(locale)
  const post = content.posts[id]
  if (!post || !state) return null
  const format = (value: number) => formatNumber(value, locale)
  const { complete, bare, total, isComplete } = state
  return (
    <li class={isComplete ? 'done' : undefined}>
      <span class="audit-number" aria-hidden="true">
        {isComplete ? <Icon d={tick} /> : number}
      </span>
      <button type="button" class="audit-line" onClick={() => view.show('score', id)}>
        <span>
          <b>{titleOfPost(post) || postWords(locale).untitled}</b>
          <small>{dayText(post, locale)}</small>
        </span>
        <span class="audit-state">
          {isComplete
            ? words.states.complete
            : complete + bare === 0
              ? words.states.open
              : words.states.part(format(complete), format(total))}
          {bare > 0 && (
            <span class="score-bare">
              <Icon d={warning} />
              {words.bare(format(bare))}
            </span>
          )}
        </span>
        <Icon d={right} />
      </button>
    </li>
  )
}
