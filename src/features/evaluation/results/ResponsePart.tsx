import { useMemo } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Listed } from '../measures/rates.ts'
import { responseOf } from '../measures/response.ts'
import { Facts } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { responseFacts, responseNotes } from './response-facts.ts'

/** How soon and how often citizens got an answer. */
export function ResponsePart({ posts, locale, page }: { posts: Listed[]; locale: Locale; page: string }) {
  const { response: words } = measureWords(locale)
  const response = useMemo(() => responseOf(posts), [posts])
  const facts = responseFacts(response, locale)
  const id = elementId(page, 'hasil-jawaban')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {facts.length === 0 ? <p>{words.none}</p> : <Facts facts={facts} />}
      {responseNotes(response, locale).map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
    </section>
  )
}
