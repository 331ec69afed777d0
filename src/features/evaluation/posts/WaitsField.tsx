import type { Locale } from '../../../i18n/locales.ts'
import { TypedField } from './TypedField.tsx'
import { readWaits, waitsText } from './waits.ts'
import { postsWords } from './words.ts'

/** How long each answer took, in minutes. */
export function WaitsField(props: {
  id: string
  place: string
  waits: number[]
  change(waits: number[]): void
  locale: Locale
}) {
  const { id, place, waits, change, locale } = props
  const { form: words } = postsWords(locale)
  return (
    <TypedField
      id={id}
      place={place}
      label={words.waits}
      hint={words.waitsHint}
      value={waits}
      written={waitsText(waits)}
      read={(text) => {
        const read = readWaits(text)
        return 'waits' in read ? { value: read.waits } : { problem: words.waitsProblem(read.problem) }
      }}
      change={change}
    />
  )
}
