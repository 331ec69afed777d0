import { useState } from 'preact/hooks'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { LONGEST } from './schedule.ts'
import { deskWords } from './words.ts'

/** What a press of a button adds or takes, in minutes. */
const STEP = 5

interface MinutesFieldProps {
  element: string
  minutes: number
  locale: Locale
  onSet: (minutes: number) => void
}

/** The length of a block: typed, or five minutes more or less at a press. */
export function MinutesField({ element, minutes, locale, onSet }: MinutesFieldProps) {
  const words = deskWords(locale).block
  const [typed, setTyped] = useState<string>()
  const [isFaulty, setIsFaulty] = useState(false)

  function take() {
    if (typed === undefined) return
    const count = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : 0
    const isTime = count >= 1 && count <= LONGEST
    setIsFaulty(!isTime)
    if (!isTime) return
    setTyped(undefined)
    onSet(count)
  }

  function step(by: number) {
    setTyped(undefined)
    setIsFaulty(false)
    onSet(Math.min(Math.max(minutes + by, 1), LONGEST))
  }

  return (
    <div class="field">
      <label for={element}>{words.length}</label>
      <div class="row minutes-row">
        <button type="button" class="button" aria-label={words.less} onClick={() => step(-STEP)}>
          −5
        </button>
        <input
          class="typed"
          id={element}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          maxLength={4}
          aria-invalid={isFaulty}
          aria-describedby={`${element}-fault`}
          value={typed ?? String(minutes)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={({ key }) => key === 'Enter' && take()}
        />
        <button type="button" class="button" aria-label={words.more} onClick={() => step(STEP)}>
          +5
        </button>
      </div>
      <p class="hint" id={`${element}-fault`} role="status">
        {isFaulty && (
          <span class="field-error">
            <Icon d={warning} />
            {words.lengthFault}
          </span>
        )}
      </p>
    </div>
  )
}
