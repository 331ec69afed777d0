import { useState } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { RubricPart } from '../content.ts'
import { type Level, MAX_TEXT } from '../model.ts'
import { levelName } from './level-name.ts'
import { ratersWords } from './words.ts'

const LEVELS: readonly Level[] = [0, 1, 2, 3, 'not-assessable']
const ANSWERS: readonly Level[] = [1, 0, 'not-assessable']

interface AgreeFormProps {
  /** Start of the element ids. */
  element: string
  kind: RubricPart['kind']
  /** What the levels are called, the lowest first. */
  names: string[]
  agree(level: Level, why: string): void
  locale: Locale
}

/** What two raters agree on after they talked, with the reason. */
export function AgreeForm({ element, kind, names, agree, locale }: AgreeFormProps) {
  const words = ratersWords(locale).differences
  const [level, setLevel] = useState<Level>()
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isReady = level !== undefined && why.trim() !== ''
  return (
    <form
      class="raters-agree"
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (level !== undefined && isReady) agree(level, why.trim())
      }}
    >
      <fieldset class="score-check">
        <legend>{words.level}</legend>
        <div>
          {(kind === 'yes-no' ? ANSWERS : LEVELS).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`${element}-nilai`}
                checked={one === level}
                onChange={() => setLevel(one)}
              />
              <span>{levelName(one, kind, names, locale)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for={`${element}-alasan`}>{words.why}</label>
        <p class="hint" id={`${element}-hint`}>
          {words.whyHint}
        </p>
        <textarea
          id={`${element}-alasan`}
          rows={2}
          maxLength={MAX_TEXT}
          value={why}
          aria-describedby={`${element}-hint`}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </div>
      <p class="field-error" role="alert">
        {isAsked && !isReady && words.chooseFirst}
      </p>
      <button type="submit" class="button">
        {words.save}
      </button>
    </form>
  )
}
