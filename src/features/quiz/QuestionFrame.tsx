import type { ComponentChildren, RefObject } from 'preact'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { InlineText } from '../../ui/InlineText.tsx'
import { again, cross, half, right, tick } from '../../ui/icons.ts'
import { SaveLine } from '../../ui/SaveLine.tsx'
import { maySeeSolution } from './answer.ts'
import type { Answer, Score } from './model.ts'
import { quizWords } from './words.ts'

/** Where a question stands on its page, and what it links to. Strings only: they are sent with the page. */
export interface QuestionPlace {
  locale: Locale
  /** Element id of the question; the ids and names of its controls begin with it. */
  element: string
  number: number
  total: number
  /** Section to read again. */
  repeat: { href: string; title: string }
}

interface FrameProps {
  place: QuestionPlace
  prompt: string
  /** What kind of answer is asked for. */
  kind: string
  /** Shown beside the disabled check button, and read out when it is pressed. */
  emptyHint: string
  isEmpty: boolean
  state: {
    root: RefObject<HTMLDivElement>
    verdict: RefObject<HTMLDivElement>
    answer: Answer
    phase: 'filling' | 'checked'
    score: Score | undefined
    refusal: Score | undefined
    solved: boolean
    touched: boolean
    changed: boolean
    check(): void
    tryAgain(): void
    clear(): void
    /** Fills in again what was removed last; undefined when nothing was. */
    restore: (() => void) | undefined
    showSolution(): void
  }
  /** Words of the type in place of the frame's: of the check button, and of a verdict that earned everything. */
  own?: { check?: string; right?: string }
  /** A sentence for each reason why a response of this type can't be scored. */
  reasons: Record<string, string>
  /** What can be pressed to mend an answer that can't be scored. */
  mend?: ComponentChildren
  /** Right ones found and right ones there are, for the verdict of a partly right answer. */
  share?: { found: number; of: number } | undefined
  /** Reasons for what was answered, and the solution once it may be seen. */
  explanation: ComponentChildren
  children: ComponentChildren
}

/** The frame around the controls of every question: number, prompt, verdict, buttons. */
export function QuestionFrame(props: FrameProps) {
  const { place, prompt, kind, state, reasons, children } = props
  const words = quizWords(place.locale)
  const checked = state.phase === 'checked'
  const reason =
    state.refusal && (state.refusal.status === 'invalid' ? reasons[state.refusal.reason] : words.unanswered)
  return (
    <div class="question" id={place.element} ref={state.root}>
      <p class="small">
        {words.numbered(place.number, place.total)} · {kind}
      </p>
      <fieldset aria-describedby={reason ? `${place.element}-refusal` : undefined}>
        <legend>
          <InlineText text={prompt} />
        </legend>
        {children}
        {state.changed && <p class="small changed">{words.changed}</p>}
        <div class="verdict-region" role="status">
          {state.score?.status === 'scored' && <Verdict {...props} score={state.score} />}
          {state.score?.status === 'invalid' && <p class="small">{reasons[state.score.reason]}</p>}
        </div>
        <div class="refusal" id={`${place.element}-refusal`} role="status">
          {!checked && reason && <p class="field-error">{reason}</p>}
          {!checked && reason && props.mend}
        </div>
        <Actions {...props} checked={checked} />
        {state.touched && (
          <p class="saving">
            <SaveLine locale={place.locale} />
          </p>
        )}
      </fieldset>
    </div>
  )
}

function Verdict({
  place,
  state,
  own,
  score,
  share,
  explanation,
}: FrameProps & { score: Score & { status: 'scored' } }) {
  const words = quizWords(place.locale)
  const full = score.earned >= score.possible
  const partly = !full && share !== undefined && share.found > 0
  const title = full
    ? (own?.right ?? words.right)
    : partly
      ? words.partly(share.found, share.of)
      : words.wrong
  return (
    <div
      class={`feedback ${own || partly ? '' : full ? 'right' : 'wrong'}`}
      tabIndex={-1}
      ref={state.verdict}
    >
      <Icon d={own ? right : full ? tick : partly ? half : cross} />
      <div>
        <strong>{title}</strong>
        {!full && score.missed > 0 && !state.solved && <p>{words.missed(score.missed)}</p>}
        {!full && score.extra > 0 && <p>{words.extra(score.extra)}</p>}
        {explanation}
        {!full && (
          <p>
            <a href={place.repeat.href}>{words.repeat(place.repeat.title)}</a>
          </p>
        )}
      </div>
    </div>
  )
}

function Actions({ place, state, own, emptyHint, isEmpty, checked }: FrameProps & { checked: boolean }) {
  const words = quizWords(place.locale)
  const isLast = place.number === place.total
  const full = state.score?.status === 'scored' && state.score.earned >= state.score.possible
  if (!checked) {
    return (
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={isEmpty} onClick={state.check}>
          {own?.check ?? words.check}
        </button>
        {isEmpty && <span class="small">{emptyHint}</span>}
        {(!isEmpty || state.restore) && (
          <button type="button" class="button plain" onClick={isEmpty ? state.restore : state.clear}>
            {isEmpty ? words.restore : words.clear}
          </button>
        )}
      </div>
    )
  }
  return (
    <div class="actions">
      {!full && (
        <button type="button" class="button" onClick={state.tryAgain}>
          <Icon d={again} />
          {words.tryAgain}
        </button>
      )}
      {!state.solved && maySeeSolution(state.answer) && (
        <button type="button" class="button" onClick={state.showSolution}>
          {words.showSolution}
        </button>
      )}
      <a class="button primary" href={`#${following(place.element)}`}>
        {isLast ? words.toResult : words.next}
        <Icon d={right} />
      </a>
      <button type="button" class="button plain" onClick={state.clear}>
        {words.clear}
      </button>
    </div>
  )
}

/** Element id of the question that comes after this one on the page, or of the result. */
function following(element: string): string {
  const ids = Array.from(document.querySelectorAll('.question'), ({ id }) => id)
  return ids[ids.indexOf(element) + 1] ?? element
}
