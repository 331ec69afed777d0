import { InlineText } from '../../../../ui/InlineText.tsx'
import { useMounted } from '../../../../ui/use-mounted.ts'
import type { Id, Question } from '../../model.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { ExtendedTextShape } from './model.ts'
import { extendedText } from './score.ts'
import { extendedTextWords } from './words.ts'

/** Some sentences to be written, then compared with an example and a list. The text can be changed at any time. */
export function ExtendedText({
  question: asked,
  place,
}: {
  question: Question<ExtendedTextShape>
  place: QuestionPlace
}) {
  const question = useReasons(asked, place.locale)
  const words = extendedTextWords(place.locale)
  const mounted = useMounted()
  const state = useAnswer(question, extendedText, (inputs, kept = { text: '', checked: [] }) => ({
    ...kept,
    text: [kept.text, inputs[0]?.value].filter(Boolean).join('\n'),
  }))
  const { text: typed, checked } = state.response ?? { text: '', checked: [] }
  const field = `${place.element}-field`
  const { last, cleared = 0 } = state.answer
  // Who goes on writing or ticks a line keeps the example in view, until the answer is removed.
  const compared = last !== undefined && last.at > cleared && typed.trim() !== ''
  const phase = compared && last.response.text === typed ? 'checked' : 'filling'
  const score = compared ? extendedText.score(question, last.response) : undefined

  function tick(id: Id, on: boolean) {
    const others = checked.filter((other) => other !== id)
    state.fill({ text: typed, checked: on ? [...others, id] : others })
  }

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={words.kind}
      emptyHint={words.writeFirst}
      isEmpty={typed.trim() === ''}
      state={{ ...state, phase, score, solved: true }}
      own={{ check: words.compare, right: words.compared }}
      reasons={{}}
      explanation={
        <>
          <div class="model-answer">
            <p class="small">{words.example}</p>
            {paragraphs(question.feedback.example).map((paragraph, at) => (
              // The paragraphs of a fixed text never move, so their position is their identity.
              <p key={at}>
                <InlineText text={paragraph} />
              </p>
            ))}
          </div>
          <fieldset>
            <legend class="self-check">{words.checks}</legend>
            <div class="choices">
              {question.checks.map(({ id, text }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    name={`${place.element}-check`}
                    value={id}
                    checked={checked.includes(id)}
                    onChange={(event) => tick(id, event.currentTarget.checked)}
                  />
                  <span>
                    <InlineText text={text} />
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <p class="small">{words.ticked(tickedCount(question, checked), question.checks.length)}</p>
        </>
      }
    >
      <div class="field">
        <label class="visually-hidden" for={field}>
          {words.field}
        </label>
        <textarea
          class="long-answer"
          id={field}
          autocomplete="off"
          rows={5}
          // Hydration would overwrite what was typed early with any value given here.
          value={mounted ? typed : undefined}
          onInput={(event) => state.fill({ text: event.currentTarget.value, checked })}
        />
      </div>
    </QuestionFrame>
  )
}

function paragraphs(text: string): string[] {
  return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
}

/** Lines that the question still has: its author may have taken some away since. */
function tickedCount({ checks }: Question<ExtendedTextShape>, checked: Id[]): number {
  return checks.filter(({ id }) => checked.includes(id)).length
}
