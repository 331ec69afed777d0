import type { Locale } from '../../i18n/locales.ts'
import type { Result } from './model.ts'
import { searchWords } from './words.ts'

interface Props {
  results: Result[]
  /** A result may lie on this page: the dialog has to make way. */
  onFollow: () => void
  locale: Locale
}

/** What was found, best first: where it stands, its heading, and a part of its text with the words marked. */
export function Results({ results, onFollow, locale }: Props) {
  const { kinds } = searchWords(locale)
  return (
    <ol class="search-results">
      {results.map(({ href, kind, pageTitle, title, excerpt }) => (
        <li key={href}>
          <a class="found" href={href} onClick={onFollow}>
            <span class="found-place">
              {kinds[kind]}
              {title !== '' && pageTitle !== kinds[kind] && ` › ${pageTitle}`}
            </span>
            <b>{title || pageTitle}</b>
            <span class="found-text">
              {excerpt.map(({ text, isMatch }, at) => (isMatch ? <mark key={at}>{text}</mark> : text))}
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
