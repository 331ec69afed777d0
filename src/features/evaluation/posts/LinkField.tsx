import type { Locale } from '../../../i18n/locales.ts'
import { readLink } from '../import/links.ts'
import { TypedField } from './TypedField.tsx'
import { postsWords } from './words.ts'

/** The address of a post; only http and https are addresses. */
export function LinkField(props: {
  id: string
  place: string
  value: string
  change(value: string): void
  locale: Locale
}) {
  const { id, place, value, change, locale } = props
  const { form: words } = postsWords(locale)
  return (
    <TypedField
      id={id}
      place={place}
      label={words.link}
      hint={words.linkHint}
      mode="url"
      value={value}
      written={value}
      read={(text) => {
        const read = readLink(text)
        if (read === undefined) return { value: '' }
        return read.status === 'link' ? { value: read.link } : { problem: words.linkProblem }
      }}
      change={change}
    />
  )
}
