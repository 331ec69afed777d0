import type { Locale } from '../../../i18n/locales.ts'
import { formatExactly, parseNumber } from '../../../i18n/numbers.ts'
import { SHOT_SECONDS } from '../model.ts'
import { useText } from '../use-text.ts'

/** The seconds of a shot as a number to type: with a comma or a dot, in half seconds. What is no number changes nothing. */
export function SecondsField(props: {
  id?: string
  class: string
  seconds: number
  name: string
  readOnly: boolean
  locale: Locale
  write(seconds: number): void
}) {
  const { seconds, locale } = props
  const { text, type } = useText(formatExactly(seconds, locale), (typed) => {
    const wanted = secondsIn(typed)
    if (wanted !== undefined && wanted !== seconds) props.write(wanted)
    return formatExactly(wanted ?? seconds, locale)
  })
  return (
    <input
      id={props.id}
      class={`typed ${props.class}`}
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={text}
      aria-label={props.name}
      readOnly={props.readOnly}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onInput={({ currentTarget }) => type(currentTarget.value)}
      onBlur={() => type(formatExactly(seconds, locale))}
    />
  )
}

/** Seconds as typed, in half seconds and within what a shot may take; undefined for anything else. */
export function secondsIn(typed: string): number | undefined {
  const parsed = parseNumber(typed, 'dtk')
  if (parsed.status !== 'number' || parsed.value < SHOT_SECONDS.min) return undefined
  return Math.min(SHOT_SECONDS.max, Math.round(parsed.value * 2) / 2)
}
