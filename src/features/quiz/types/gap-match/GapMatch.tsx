import { InlineText } from '../../../../ui/InlineText.tsx'
import { gapIdsIn, gapParagraphs } from '../../gap-text.ts'
import type { Id, Question } from '../../model.ts'
import { Bank } from '../../placing/Bank.tsx'
import { PlacingFrame } from '../../placing/PlacingFrame.tsx'
import { Slot } from '../../placing/Slot.tsx'
import { outcomeOf, SlotVerdict } from '../../placing/SlotVerdict.tsx'
import { rightSlots } from '../../placing/score.ts'
import { usePlacing } from '../../placing/use-placing.ts'
import { placingWords } from '../../placing/words.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { GapMatchShape } from './model.ts'
import { gapMatch } from './score.ts'
import { gapMatchWords } from './words.ts'

/** A text with gaps into which words or phrases are put. */
export function GapMatch({
  question: asked,
  place,
}: {
  question: Question<GapMatchShape>
  place: QuestionPlace
}) {
  const { locale } = place
  const question = useReasons(asked, locale)
  const { gaps, choices } = question
  const words = gapMatchWords(locale)
  const state = useAnswer(question, gapMatch, (_inputs, kept = {}) => kept)
  const checked = state.phase === 'checked'
  const read = gapIdsIn(question.text)
  const nameOf = (gap: Id) => words.gap(read.indexOf(gap) + 1)
  const board = usePlacing({
    locale,
    slots: gaps,
    choices,
    response: state.response,
    checked,
    fill: state.fill,
    nameOf,
    placedIn: words.placed,
  })
  const right = checked ? rightSlots(gaps, board.placed) : []
  const explained = state.solved ? gaps : right
  const gapOf = (id: Id) => gaps.find((gap) => gap.id === id)

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={words.kind}
      emptyHint={placingWords(locale).placeFirst}
      isEmpty={Object.keys(board.placed).length === 0}
      state={state}
      reasons={placingWords(locale).reasons}
      share={{ found: right.length, of: gaps.length }}
      explanation={
        explained.length > 0 && (
          <ul class="reasons">
            {explained.map(({ id, match, feedback }) => (
              <li key={id}>
                <b>
                  <InlineText text={choices.find((choice) => choice.id === match)?.text ?? ''} />
                </b>{' '}
                <InlineText text={feedback} />
              </li>
            ))}
          </ul>
        )
      }
    >
      <PlacingFrame board={board} choices={choices} checked={checked} locale={locale}>
        <div class="gap-text">
          {gapParagraphs(question.text).map((parts, line) => (
            // The paragraphs of a fixed text never move, so their position is their identity.
            <div key={line}>
              <p>
                {parts.map((part, at) => {
                  if (part.kind === 'text') return <InlineText key={at} text={part.text} />
                  const gap = gapOf(part.id)
                  if (!gap) return null
                  return (
                    <span key={at} class={checked ? `gap ${outcomeOf(gap, board.placed)}` : 'gap'}>
                      <Slot
                        slot={gap}
                        choices={choices}
                        board={board}
                        checked={checked}
                        name={nameOf(gap.id)}
                      >
                        <span class="visually-hidden">{words.empty}</span>
                      </Slot>
                      {part.after}
                      {checked && (
                        <SlotVerdict
                          slot={gap}
                          {...{ choices, locale }}
                          placed={board.placed}
                          solved={state.solved}
                        />
                      )}
                    </span>
                  )
                })}
              </p>
              {!checked && parts.some((part) => part.kind === 'gap' && part.id === board.open) && (
                <Bank board={board} locale={locale} />
              )}
            </div>
          ))}
        </div>
      </PlacingFrame>
    </QuestionFrame>
  )
}
