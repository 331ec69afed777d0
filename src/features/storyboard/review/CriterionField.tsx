import { useRef } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Criterion } from '../../rubric/model.ts'
import { PlainText } from '../PlainText.tsx'
import type { Level } from './points.ts'
import { reviewWords } from './words.ts'

const LEVELS: readonly Level[] = [1, 2, 3, 4]

/** One criterion: its levels as radio buttons that say what each looks like, and what the judge saw. */
export function CriterionField(props: {
  criterion: Criterion
  /** What the levels are called, the lowest first. */
  names: string[]
  level: Level | undefined
  note: string
  readOnly: boolean
  locale: Locale
  page: string
  /** Gives a level with its note, or takes both back; `join` as in Command. */
  rate(level: Level | undefined, note: string, join?: string): void
}) {
  const { criterion, names, level, note, readOnly, locale, page, rate } = props
  const words = reviewWords(locale)
  const element = elementId(page, 'nilai', criterion.id)
  const field = useRef<HTMLFieldSetElement>(null)
  return (
    <fieldset class="review-criterion" ref={field}>
      <legend>
        {criterion.title}{' '}
        <small>
          {words.weight(criterion.weight)}
          {criterion.gate !== undefined && <b>, {words.gate}</b>}
        </small>
      </legend>
      <div class="choice-tiles review-levels">
        {LEVELS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={element}
              value={one}
              checked={one === level}
              disabled={readOnly}
              onChange={() => rate(one, note)}
            />
            <b>
              {one} {names[one - 1]}
            </b>
            <span>{criterion.levels[one - 1]}</span>
          </label>
        ))}
      </div>
      {level !== undefined && (
        <div class="review-note">
          <PlainText
            id={`${element}-bukti`}
            value={note}
            rows={1}
            readOnly={readOnly}
            name={words.noteOf(criterion.title)}
            placeholder={words.note}
            write={(text) => rate(level, text, `rate/${element}`)}
          />
          {!readOnly && (
            <button
              type="button"
              class="button plain"
              aria-label={words.clearOf(criterion.title)}
              onClick={() => {
                rate(undefined, '')
                // This button is gone then.
                field.current?.querySelector('input')?.focus()
              }}
            >
              {words.clear}
            </button>
          )}
        </div>
      )}
    </fieldset>
  )
}
