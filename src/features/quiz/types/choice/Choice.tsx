import { Icon } from '../../../../ui/Icon.tsx'
import { InlineText } from '../../../../ui/InlineText.tsx'
import { cross, plus, tick } from '../../../../ui/icons.ts'
import type { Id, Question } from '../../model.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { Choice as ChoiceOption, ChoiceShape } from './model.ts'
import { choice } from './score.ts'
import { choiceWords } from './words.ts'

/** A question with one or several choices. */
export function Choice({
  question: asked,
  place,
}: {
  question: Question<ChoiceShape>
  place: QuestionPlace
}) {
  const question = useReasons(asked, place.locale)
  const words = choiceWords(place.locale)
  const state = useAnswer(question, choice, (inputs, kept = []) => [
    ...(question.multiple ? kept : []),
    ...inputs.map(({ value }) => value),
  ])
  const chosen = state.response ?? []
  const checked = state.phase === 'checked'

  function choose(id: Id, on: boolean) {
    const others = question.multiple ? chosen.filter((other) => other !== id) : []
    state.fill(on ? [...others, id] : others)
  }

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={question.multiple ? words.several : words.one}
      emptyHint={words.chooseFirst}
      isEmpty={chosen.length === 0}
      state={state}
      reasons={words.reasons}
      share={shareOf(question, chosen)}
      explanation={<Explanation question={question} chosen={chosen} solved={state.solved} />}
    >
      <div class="choices">
        {question.choices.map((option) => {
          const mark = checked ? markOf(question, option, chosen, state.solved) : undefined
          return (
            <label key={option.id} class={mark?.look}>
              <input
                type={question.multiple ? 'checkbox' : 'radio'}
                name={place.element}
                value={option.id}
                autocomplete="off"
                checked={chosen.includes(option.id)}
                disabled={checked}
                onChange={(event) => choose(option.id, event.currentTarget.checked)}
              />
              <span>
                <InlineText text={option.text} />
              </span>
              {mark && (
                <span class="verdict">
                  <Icon d={mark.icon} />
                  {words[mark.word]}
                </span>
              )}
            </label>
          )
        })}
      </div>
    </QuestionFrame>
  )
}

/** The reasons of what was chosen; of every choice once the solution may be seen. */
function Explanation({
  question,
  chosen,
  solved,
}: {
  question: Question<ChoiceShape>
  chosen: Id[]
  solved: boolean
}) {
  const own = question.choices.filter(({ id }) => chosen.includes(id))
  const shown = solved ? question.choices : own
  if (shown.length === 1)
    return shown.map(({ id, feedback }) => (
      <p key={id}>
        <InlineText text={feedback} />
      </p>
    ))
  return (
    <ul class="reasons">
      {shown.map(({ id, text, feedback }) => (
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

type Mark = { look: string; icon: string; word: 'right' | 'wrong' | 'extra' | 'solution' | 'missed' }

function markOf(
  { multiple }: Question<ChoiceShape>,
  option: ChoiceOption,
  chosen: Id[],
  solved: boolean,
): Mark | undefined {
  if (chosen.includes(option.id)) {
    if (option.correct) return { look: 'right', icon: tick, word: 'right' }
    return { look: 'wrong', icon: cross, word: multiple ? 'extra' : 'wrong' }
  }
  if (!solved || !option.correct) return undefined
  return multiple
    ? { look: 'missed', icon: plus, word: 'missed' }
    : { look: 'missed', icon: tick, word: 'solution' }
}

function shareOf({ multiple, choices }: Question<ChoiceShape>, chosen: Id[]) {
  if (!multiple) return undefined
  const right = choices.filter(({ correct }) => correct)
  return { found: right.filter(({ id }) => chosen.includes(id)).length, of: right.length }
}
