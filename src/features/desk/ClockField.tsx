import { useState } from 'preact/hooks'
import { clockText, readClock } from '../../i18n/clock.ts'
import type { Locale } from '../../i18n/locales.ts'
import { Icon } from '../../ui/Icon.tsx'
import { warning } from '../../ui/icons.ts'
import { deskWords } from './words.ts'

interface ClockFieldProps {
  element: string
  label: string
  /** What begins, for those who don't see where the field stands. */
  of: string
  /** Minutes after midnight. */
  minutes: number
  locale: Locale
  onSet: (minutes: number) => void
}

/** A time of day, typed as one writes it. Taken over when the field is left or Enter is pressed. */
export function ClockField({ element, label, of, minutes, locale, onSet }: ClockFieldProps) {
  const words = deskWords(locale).day
  const [typed, setTyped] = useState<string>()
  const [isFaulty, setIsFaulty] = useState(false)

  function take() {
    if (typed === undefined) return
    const read = readClock(typed)
    setIsFaulty(read === undefined)
    if (read === undefined) return
    setTyped(undefined)
    onSet(read)
  }

  return (
    <div class="field clock-field needs-script no-print">
      <label for={element}>
        {label} <span class="visually-hidden">{of}</span>
      </label>
      <input
        class="typed"
        id={element}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        maxLength={9}
        aria-describedby={`${element}-hint`}
        aria-invalid={isFaulty}
        value={typed ?? clockText(minutes)}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => key === 'Enter' && take()}
      />
      <p class="hint" id={`${element}-hint`} role="status">
        {isFaulty ? (
          <span class="field-error">
            <Icon d={warning} />
            {words.startFault}
          </span>
        ) : (
          words.startHint
        )}
      </p>
    </div>
  )
}
