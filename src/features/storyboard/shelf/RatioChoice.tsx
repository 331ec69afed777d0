import { type Ratio, SIZES } from '../panel/model.ts'
import { type BriefPartProps, fieldId, setField } from './brief-form.ts'
import { briefWords } from './brief-words.ts'

const RATIOS: Ratio[] = ['9:16', '1:1', '16:9']
/** Units of a panel to one of the little frame. */
const SCALE = 26

/** The frame of panels that are drawn from now on. */
export function RatioChoice(part: BriefPartProps) {
  const words = briefWords(part.locale)
  return (
    <fieldset class="brief-choice brief-ratio">
      <legend>{words.ratio}</legend>
      <div>
        {RATIOS.map((ratio) => (
          <label key={ratio}>
            <input
              type="radio"
              name={fieldId(part.page, 'ratio')}
              autocomplete="off"
              checked={part.brief.ratio === ratio}
              disabled={part.readOnly ?? false}
              onInput={() => setField(part, 'ratio', ratio)}
            />
            <Frame ratio={ratio} />
            <span>
              <b>{words.ratios[ratio]}</b>
              <small>{ratio}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Frame({ ratio }: { ratio: Ratio }) {
  const { width, height } = SIZES[ratio]
  const [w, h] = [width / SCALE, height / SCALE]
  return (
    <svg class="icon" viewBox="0 0 26 26" aria-hidden="true">
      <rect x={13 - w / 2} y={13 - h / 2} width={w} height={h} rx="1" />
    </svg>
  )
}
