import type { Locale } from '../../../../i18n/locales.ts'
import { formatExactly } from '../../../../i18n/numbers.ts'
import { InlineText } from '../../../../ui/InlineText.tsx'
import type { Question, Score } from '../../model.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { TextEntryShape } from './model.ts'
import { expectedFeedback, textEntry } from './score.ts'
import { solutionOf } from './solution.ts'
import { textEntryWords } from './words.ts'

/** A question answered with a short text or a number. */
export function TextEntry({
  question: asked,
  place,
}: {
  question: Question<TextEntryShape>
  place: QuestionPlace
}) {
  const question = useReasons(asked, place.locale)
  const words = textEntryWords(place.locale)
  const state = useAnswer(question, textEntry, (inputs, kept = '') => kept + (inputs[0]?.value ?? ''))
  const typed = state.response ?? ''
  const checked = state.phase === 'checked'
  const right = state.score?.status === 'scored' && state.score.earned >= state.score.possible
  const unit = question.answer.kind === 'number' ? question.answer.unit : ''
  const field = `${place.element}-field`

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={question.answer.kind === 'number' ? words.number : words.text}
      emptyHint={words.writeFirst}
      isEmpty={typed.trim() === ''}
      state={state}
      reasons={words.reasons}
      mend={<Readings score={state.refusal} locale={place.locale} choose={state.fill} />}
      explanation={
        <>
          <p>
            <InlineText
              text={
                right
                  ? question.feedback.correct
                  : (expectedFeedback(question, typed) ?? question.feedback.incorrect)
              }
            />
          </p>
          {state.solved && !right && <p>{words.solution(solutionOf(question.answer, place.locale))}</p>}
        </>
      }
    >
      <div class="field entry">
        <label class="visually-hidden" for={field}>
          {words.field}
        </label>
        <input
          class="typed"
          id={field}
          type="text"
          inputMode={question.answer.kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={typed}
          disabled={checked}
          aria-invalid={state.refusal !== undefined}
          onInput={(event) => state.fill(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') state.check()
          }}
        />
        {unit && <span class="unit">{unit}</span>}
      </div>
    </QuestionFrame>
  )
}

/** A doubtful number is asked back: both readings as buttons. */
function Readings(props: {
  score: Score<TextEntryShape> | undefined
  locale: Locale
  choose: (text: string) => void
}) {
  const { score, locale, choose } = props
  if (score?.status !== 'invalid' || score.reason !== 'ambiguous-number') return null
  return (
    <p class="actions">
      {score.readings.map(({ value, rewritten }) => (
        <button type="button" class="button" key={rewritten} onClick={() => choose(rewritten)}>
          {textEntryWords(locale).asNumber(formatExactly(value, locale))}
        </button>
      ))}
    </p>
  )
}
