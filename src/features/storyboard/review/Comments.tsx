import { useState } from 'preact/hooks'
import { formatShortMoment } from '../../../i18n/dates.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Made } from '../model.ts'
import { PlainText } from '../PlainText.tsx'
import type { BoardView } from '../view.ts'
import { writeComment } from './commands.ts'
import { commentWords } from './comment-words.ts'
import { type Judgement, judgementOf, type Remark } from './judgement.ts'

/**
 * What was said of the whole board, and below it of its shots; or, with a shot, what was said of that one. One's own remark
 * is kept as it is typed; those of others can only be read.
 */
export function Comments({ view, shot }: { view: BoardView; shot?: Made }) {
  const { content, board, locale, page, readOnly } = view
  const words = commentWords(locale)
  const judgement = judgementOf(board)
  const here = judgement.remarks.filter((remark) => remark.shot === shot)
  const own = here.filter(({ by }) => judgement.isMe(by)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const others = here.filter(({ by }) => !judgement.isMe(by))
  const onShots = shot === undefined ? judgement.remarks.filter((remark) => remark.shot !== undefined) : []
  // Letters that follow each other quickly belong to the same remark, also before the first one is kept.
  const [fresh] = useState(view.make)
  const number = (id: Made) => content.order.indexOf(id) + 1
  const title = elementId(page, 'komentar', shot ?? 'papan')
  return (
    <section class="review-comments" aria-labelledby={title}>
      <h2 id={title} class={shot === undefined ? undefined : 'shot-heading'}>
        {words.heading}
      </h2>
      {(own.length > 0 ? own : [{ id: fresh, text: '' }]).map(({ id, text }, at) => (
        <PlainText
          key={at}
          id={`${title}-${at}`}
          value={text}
          rows={2}
          readOnly={readOnly}
          name={shot === undefined ? words.ofBoard : words.ofShot(number(shot))}
          placeholder={words.hint}
          write={(typed) => view.run(writeComment(id, { text: typed, ...(shot !== undefined && { shot }) }))}
        />
      ))}
      <RemarkList remarks={others} judgement={judgement} view={view} />
      {shot === undefined && (
        <>
          <h3>{words.onShots}</h3>
          <p class="small">{words.onShotsHint}</p>
          <RemarkList remarks={onShots} judgement={judgement} view={view} />
        </>
      )}
    </section>
  )
}

function RemarkList(props: { remarks: Remark[]; judgement: Judgement; view: BoardView }) {
  const { remarks, judgement, view } = props
  const { content, board, locale } = view
  const words = commentWords(locale)
  if (remarks.length === 0) return null
  return (
    <ul class="review-remarks">
      {remarks.map(({ id, shot, text, by, at }) => (
        <li key={id}>
          <p>{text}</p>
          <p class="small">{words.by(authorOf(by, judgement, words), formatShortMoment(at, locale))}</p>
          {shot !== undefined && !Object.hasOwn(content.shots, shot) && <p class="small">{words.lostShot}</p>}
          {shot !== undefined && Object.hasOwn(content.shots, shot) && (
            <button
              type="button"
              class="text-button"
              aria-label={words.openShot(content.order.indexOf(shot) + 1)}
              onClick={() => view.go({ view: 'shot', board, shot })}
            >
              {words.shot(content.order.indexOf(shot) + 1)}
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Who wrote a remark: the role in which somebody judged last; whoever judged nothing is a colleague. */
function authorOf(by: string, { raters, isMe }: Judgement, words: ReturnType<typeof commentWords>): string {
  if (isMe(by)) return words.you
  const rater = raters.findLast(({ person }) => person === by)
  if (!rater) return words.authors.peer
  const alike = raters.filter(({ role, person }) => role === rater.role && !isMe(person))
  const name = words.authors[rater.role]
  return alike.length > 1 ? words.numbered(name, alike.indexOf(rater) + 1) : name
}
