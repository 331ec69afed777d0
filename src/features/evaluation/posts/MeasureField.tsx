import type { Locale } from '../../../i18n/locales.ts'
import { formatExactly } from '../../../i18n/numbers.ts'
import { readDuration } from '../import/durations.ts'
import { kindOf, MAY_BE_NEGATIVE } from '../import/meanings.ts'
import { readNumber } from '../import/numbers.ts'
import type { Measure } from '../model.ts'
import { TypedField } from './TypedField.tsx'
import { postsWords } from './words.ts'

/** One number of a post, as Indonesians write it; empty is unknown. */
export function MeasureField(props: {
  id: string
  place: string
  label: string
  measure: Measure
  value: number | undefined
  change(value: number | undefined): void
  locale: Locale
}) {
  const { id, place, label, measure, value, change, locale } = props
  const { problems } = postsWords(locale).form

  function read(text: string): { value: number | undefined } | { problem: string } {
    const kind = kindOf(measure)
    const found =
      kind === 'duration'
        ? readDuration(text, { mark: ',', unit: 1 })
        : readNumber(text, { whole: kind === 'count', mark: ',' })
    if (found.status === 'unknown') return { value: undefined }
    if (found.status === 'problem') return { problem: problems[found.reason] }
    const number = found.status === 'number' ? found.value : found.decimal
    return number < 0 && !MAY_BE_NEGATIVE.includes(measure)
      ? { problem: problems.negative }
      : { value: number }
  }

  return (
    <TypedField
      id={id}
      place={place}
      label={label}
      mode="decimal"
      value={value}
      written={value === undefined ? '' : formatExactly(value, locale)}
      read={read}
      change={change}
    />
  )
}
