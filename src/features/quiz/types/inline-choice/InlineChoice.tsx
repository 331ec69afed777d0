import { Fragment } from 'preact'
import { Icon } from '../../../../ui/Icon.tsx'
import { InlineText } from '../../../../ui/InlineText.tsx'
import { cross, tick } from '../../../../ui/icons.ts'
import { plainText } from '../../../../ui/inline-text.ts'
import { gapParagraphs } from '../../gap-text.ts'
import type { Id, Question } from '../../model.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import type { Gap, InlineChoiceShape } from './model.ts'
import { chosenOption, inlineChoice, rightGaps } from './score.ts'
import { inlineChoiceWords } from './words.ts'

/** A text whose gaps are filled from menus. */
export function InlineChoice({
  question: asked,
  place,
}: {
  question: Question<InlineChoiceShape>
  place: QuestionPlace
}) {
  const question = useReasons(asked, place.locale)
  const words = inlineChoiceWords(place.locale)
  const { gaps } = question
  const nameOf = (gap: Id) => `${place.element}-${gap}`
  const state = useAnswer(question, inlineChoice, (inputs, kept = {}) => {
    const early = gaps.flatMap(({ id }) => {
      const input = inputs.find(({ name }) => name === nameOf(id))
      return input ? [[id, input.value]] : []
    })
    return { ...kept, ...Object.fromEntries(early) }
  })
  const chosen = state.response ?? {}
  const checked = state.phase === 'checked'

  function choose(gap: Id, option: string) {
    const others = Object.entries(chosen).filter(([id]) => id !== gap)
    state.fill(Object.fromEntries(option === '' ? others : [...others, [gap, option]]))
  }

  function menu(id: Id, after: string) {
    const gap = gaps.find((one) => one.id === id)
    if (!gap) return null
    const option = chosenOption(gap, chosen)
    const look = checked ? (option?.correct ? 'right' : 'wrong') : undefined
    return (
      <span class={look ? `inline-gap ${look}` : 'inline-gap'}>
        <select
          name={nameOf(id)}
          aria-label={words.gap(gaps.indexOf(gap) + 1, gaps.length)}
          autocomplete="off"
          value={option?.id ?? ''}
          disabled={checked}
          onChange={(event) => choose(id, event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {gap.options.map((each) => (
            <option key={each.id} value={each.id}>
              {plainText(each.text)}
            </option>
          ))}
        </select>
        {look && (
          <span class="verdict">
            <Icon d={look === 'right' ? tick : cross} />
            <span class="visually-hidden">{words[look]}</span>
          </span>
        )}
        {after}
      </span>
    )
  }

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={words.kind}
      emptyHint={words.chooseFirst}
      isEmpty={!gaps.some((gap) => chosenOption(gap, chosen))}
      state={state}
      reasons={words.reasons}
      share={{ found: rightGaps(question, chosen).length, of: gaps.length }}
      explanation={
        <ul class="reasons">
          {gaps.map((gap) => (
            <Reason key={gap.id} gap={gap} chosen={chosen} solved={state.solved} words={words} />
          ))}
        </ul>
      }
    >
      <div class="inline-text">
        {gapParagraphs(question.text).map((parts, at) => (
          // The paragraphs and parts of a fixed text never move, so their position is their identity.
          <p key={at}>
            {parts.map((part, index) => (
              <Fragment key={index}>
                {part.kind === 'gap' ? menu(part.id, part.after) : <InlineText text={part.text} />}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
      <div class="inline-gap-options">
        <p class="small">{words.onPaper}</p>
        <ol>
          {gaps.map(({ id, options }) => (
            <li key={id}>
              {options.map((option) => (
                <span key={option.id}>
                  <InlineText text={option.text} />
                </span>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </QuestionFrame>
  )
}

/** Why what stands in a gap is right or not, and what is right once the solution may be seen. */
function Reason(props: {
  gap: Gap
  chosen: Record<Id, Id>
  solved: boolean
  words: ReturnType<typeof inlineChoiceWords>
}) {
  const { gap, chosen, solved, words } = props
  const option = chosenOption(gap, chosen)
  const right = gap.options.find(({ correct }) => correct)
  const look = option?.correct ? 'right' : 'wrong'
  return (
    <li class={look}>
      <b>
        {plainText(option?.text ?? '')}{' '}
        <span class="verdict">
          <Icon d={look === 'right' ? tick : cross} />
          {words[look]}
        </span>
      </b>{' '}
      <InlineText text={option?.correct ? gap.feedback.correct : gap.feedback.incorrect} />
      {solved && !option?.correct && right && <p>{words.solution(plainText(right.text))}</p>}
    </li>
  )
}
