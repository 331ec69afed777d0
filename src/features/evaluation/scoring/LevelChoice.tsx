import type { Locale } from '../../../i18n/locales.ts'
import type { Criterion } from '../content.ts'
import type { Level } from '../model.ts'
import { levelName } from '../raters/level-name.ts'

const LEVELS: readonly Level[] = [0, 1, 2, 3, 'not-assessable']
/** What a key gives, while the focus is among the levels. */
const KEYS = new Map<string, Level>([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['t', 'not-assessable'],
])

interface LevelChoiceProps {
  /** Name of the radio buttons. */
  name: string
  criterion: Criterion
  /** What the levels are called, the lowest first. */
  names: string[]
  level: Level | undefined
  /** `then` says what is wanted next: to see the evidence, or to type it. */
  choose(level: Level, then: 'look' | 'type' | undefined): void
  locale: Locale
}

/** The levels of a criterion, each with what it looks like, and that the post does not show it. */
export function LevelChoice({ name, criterion, names, level, choose, locale }: LevelChoiceProps) {
  const { question, levels, notAssessable } = criterion
  return (
    <fieldset
      class="score-levels"
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, altKey } = event
        const given = KEYS.get(key.toLowerCase())
        if (given === undefined || ctrlKey || metaKey || altKey) return
        event.preventDefault()
        choose(given, 'type')
      }}
    >
      <legend>{question}</legend>
      {LEVELS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === level}
            // Arrow keys go through the levels: they give no click of a pointer, and nothing is moved.
            onClick={({ detail }) => choose(one, detail > 0 ? 'look' : undefined)}
          />
          <b>{levelName(one, 'levels', names, locale)}</b>
          <span>{one === 'not-assessable' ? notAssessable : levels[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
