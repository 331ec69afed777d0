import { useState } from 'preact/hooks'
import type { Locale } from '../../../../i18n/locales.ts'
import { InlineText } from '../../../../ui/InlineText.tsx'
import type { Id, Question } from '../../model.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { OrderShape } from './model.ts'
import { Steps } from './Steps.tsx'
import { order } from './score.ts'
import { inPlace, isOneMoveAway, movedTo, shownOrder } from './sequence.ts'
import { orderWords } from './words.ts'

/** A question answered by putting steps in order. */
export function Order({ question: asked, place }: { question: Question<OrderShape>; place: QuestionPlace }) {
  const question = useReasons(asked, place.locale)
  const { steps } = question
  const words = orderWords(place.locale)
  const state = useAnswer(question, order, (_inputs, kept = []) => kept)
  /** The last move in words; its number makes equal words news. */
  const [said, setSaid] = useState({ number: 0, text: '' })
  const response = state.response ?? []
  const checked = state.phase === 'checked'
  const right = state.score?.status === 'scored' ? inPlace(steps, response) : undefined
  const isEmpty = response.length === 0

  /** Moves a step. What is kept counts, not what is drawn: a second tap may come before the first one shows. */
  function move(id: Id, target: (from: number) => number) {
    state.alter((kept) => {
      const before = shownOrder(steps, kept).map((step) => step.id)
      const from = before.indexOf(id)
      const to = Math.min(before.length - 1, Math.max(0, target(from)))
      if (to === from) return kept ?? []
      const say = to < from ? words.movedUp : words.movedDown
      setSaid(({ number }) => ({ number: number + 1, text: say(to + 1, before.length) }))
      return movedTo(before, from, to)
    })
  }

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={words.kind}
      own={{ check: words.check }}
      emptyHint={words.moveFirst}
      isEmpty={isEmpty}
      state={state}
      reasons={words.reasons}
      mend={
        state.refusal?.status === 'invalid' && (
          <p class="actions">
            <button
              type="button"
              class="button"
              onClick={() => state.fill(shownOrder(steps, response).map(({ id }) => id))}
            >
              {words.useShown}
            </button>
          </p>
        )
      }
      share={right && { found: right.size, of: steps.length }}
      explanation={
        right && (
          <Explanation question={question} response={response} solved={state.solved} locale={place.locale} />
        )
      }
    >
      <p class="by-hand">{words.byHand}</p>
      <Steps
        steps={shownOrder(steps, response)}
        untouched={isEmpty}
        locked={checked}
        right={right}
        move={move}
        locale={place.locale}
      />
      <div class="visually-hidden" role="status">
        {!checked && <p key={said.number}>{said.text}</p>}
      </div>
    </QuestionFrame>
  )
}

/** Why the order is right or not, and the right one once it may be seen. */
function Explanation(props: {
  question: Question<OrderShape>
  response: Id[]
  solved: boolean
  locale: Locale
}) {
  const { question, response, solved, locale } = props
  const { steps, feedback } = question
  const words = orderWords(locale)
  const isRight = inPlace(steps, response).size === steps.length
  return (
    <>
      {isOneMoveAway(steps, response) && <p>{words.oneMoveAway}</p>}
      <p>
        <InlineText text={isRight ? feedback.correct : feedback.incorrect} />
      </p>
      {solved && !isRight && (
        <>
          <p>{words.solution}</p>
          <ol class="right-order">
            {[...steps]
              .sort((a, b) => a.place - b.place)
              .map(({ id, text }) => (
                <li key={id}>
                  <InlineText text={text} />
                </li>
              ))}
          </ol>
        </>
      )}
    </>
  )
}
