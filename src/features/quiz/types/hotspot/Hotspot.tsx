import { Icon } from '../../../../ui/Icon.tsx'
import { InlineText } from '../../../../ui/InlineText.tsx'
import { plainText } from '../../../../ui/inline-text.ts'
import { useMounted } from '../../../../ui/use-mounted.ts'
import type { Id, Question } from '../../model.ts'
import { QuestionFrame, type QuestionPlace } from '../../QuestionFrame.tsx'
import { useReasons } from '../../reasons.ts'
import { useAnswer } from '../../use-answer.ts'
import { HotspotDrawing } from './HotspotDrawing.tsx'
import { HotspotPost } from './HotspotPost.tsx'
import type { HotspotShape } from './model.ts'
import { hotspot } from './score.ts'
import { type Spot, spotsOf } from './spot.ts'
import { hotspotWords } from './words.ts'

/**
 * Areas of a drawing or of a mock post to be marked, there or in the list below.
 * @param height of the drawing in its units, @param markup of the drawing: only where the page is made
 */
export function Hotspot({
  question: asked,
  place,
  height,
  markup = '',
}: {
  question: Question<HotspotShape>
  place: QuestionPlace
  height: number
  markup?: string
}) {
  const question = useReasons(asked, place.locale)
  const { areas, multiple, scene } = question
  const words = hotspotWords(place.locale)
  const mounted = useMounted()
  const state = useAnswer(question, hotspot, (inputs, kept = []) => [
    ...(multiple ? kept : []),
    ...inputs.map(({ value }) => value),
  ])
  const marked = state.response ?? []
  const checked = state.phase === 'checked'
  const spots = spotsOf(question, marked, checked, state.solved)
  const right = areas.filter(({ correct }) => correct)

  function toggle(id: Id) {
    const others = multiple ? marked.filter((other) => other !== id) : []
    state.fill(marked.includes(id) ? others : [...others, id])
  }

  return (
    <QuestionFrame
      place={place}
      prompt={question.prompt}
      kind={multiple ? words.several : words.one}
      emptyHint={words.markFirst}
      isEmpty={marked.length === 0}
      state={state}
      reasons={words.reasons}
      share={
        multiple
          ? { found: right.filter(({ id }) => marked.includes(id)).length, of: right.length }
          : undefined
      }
      explanation={<Reasons spots={state.solved ? spots : spots.filter((spot) => spot.marked)} />}
    >
      {scene.kind === 'drawing' ? (
        <HotspotDrawing
          spots={spots}
          height={height}
          markup={markup}
          alive={mounted}
          disabled={checked}
          toggle={toggle}
        />
      ) : (
        <HotspotPost spots={spots} post={scene.post} words={words} disabled={checked} toggle={toggle} />
      )}
      <p class="small spot-list">{words.list}</p>
      <div class="choices">
        {spots.map(({ id, name, number, marked: own, mark }) => (
          <label key={id} class={mark?.look}>
            <input
              type={multiple ? 'checkbox' : 'radio'}
              name={place.element}
              value={id}
              autocomplete="off"
              checked={own}
              disabled={checked}
              onChange={() => toggle(id)}
            />
            <span>
              <span class="spot-number">{number}</span> <InlineText text={name} />
            </span>
            {mark && (
              <span class="verdict">
                <Icon d={mark.icon} />
                {words[mark.word]}
              </span>
            )}
          </label>
        ))}
      </div>
      <p class="small spot-count" role="status">
        {state.touched && !checked && words.marked(spots.filter((spot) => spot.marked).map(nameOf))}
      </p>
    </QuestionFrame>
  )
}

/** Why each of these areas is to be marked or not. */
function Reasons({ spots }: { spots: Spot[] }) {
  return (
    <ul class="reasons">
      {spots.map(({ id, number, name, feedback }) => (
        <li key={id}>
          <b>
            <span class="spot-number">{number}</span> <InlineText text={name} />
          </b>{' '}
          <InlineText text={feedback} />
        </li>
      ))}
    </ul>
  )
}

function nameOf({ name }: Spot): string {
  return plainText(name)
}
