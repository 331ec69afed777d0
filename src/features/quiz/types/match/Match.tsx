import { InlineText } from '../../../../ui/InlineText.tsx'
import type { Question } from '../../model.ts'
import { Bank } from '../../placing/Bank.tsx'
import { PlacingFrame } from '../../placing/PlacingFrame.tsx'
import { Slot } from '../../placing/Slot.tsx'
import { outcomeOf, SlotVerdict } from '../../placing/SlotVerdict.tsx'
import { rightSlots } from '../../placing/score.ts'
import { inSentence, usePlacing } from '../../placing/use-placing.ts'
import { placingWords } from '../../placing/words.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { MatchShape } from './model.ts'
import { match } from './score.ts'
import { matchWords } from './words.ts'

/** A question in which each item gets one of the choices. */
export function Match({ question: asked, place }: { question: Question<MatchShape>; place: QuestionPlace }) {
  const { locale } = place
  const question = useReasons(asked, locale)
  const { items, choices } = question
  const words = matchWords(locale)
  const state = useAnswer(question, match, (_inputs, kept = {}) => kept)
  const checked = state.phase === 'checked'
  const nameOf = (item: string) => inSentence(items.find(({ id }) => id === item)?.text ?? '')
  const board = usePlacing({
    locale,
    slots: items,
    choices,
    response: state.response,
    checked,
    fill: state.fill,
    nameOf,
    placedIn: words.placed,
  })
  const right = checked ? rightSlots(items, board.placed) : []
  const explained = state.solved ? items : right

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={words.kind}
      emptyHint={placingWords(locale).placeFirst}
      isEmpty={Object.keys(board.placed).length === 0}
      state={state}
      reasons={placingWords(locale).reasons}
      share={{ found: right.length, of: items.length }}
      explanation={
        explained.length > 0 && (
          <ul class="reasons">
            {explained.map(({ id, text, feedback }) => (
              <li key={id}>
                <b>
                  <InlineText text={text} />
                </b>{' '}
                <InlineText text={feedback} />
              </li>
            ))}
          </ul>
        )
      }
    >
      <PlacingFrame board={board} choices={choices} checked={checked} locale={locale}>
        <ol class="pairs">
          {items.map((item) => (
            <li key={item.id} class={checked ? outcomeOf(item, board.placed) : undefined}>
              <span class="item">
                <InlineText text={item.text} />
              </span>
              <Slot slot={item} choices={choices} board={board} checked={checked} name={nameOf(item.id)}>
                {words.empty}
              </Slot>
              {checked && (
                <SlotVerdict
                  slot={item}
                  {...{ choices, locale }}
                  placed={board.placed}
                  solved={state.solved}
                />
              )}
              {!checked && board.open === item.id && <Bank board={board} locale={locale} />}
            </li>
          ))}
        </ol>
      </PlacingFrame>
    </QuestionFrame>
  )
}
