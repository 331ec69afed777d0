import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { right } from '../../../ui/icons.ts'
import type { Pattern } from '../library/library.ts'
import { PatternRuler } from './PatternRuler.tsx'
import { total } from './start.ts'
import type { Offer } from './starts.ts'
import { shelfWords } from './words.ts'

interface PatternListProps {
  patterns: Pattern[]
  start: (offer: Offer) => void
  locale: Locale
}

/** The patterns, each a row to press: when it is of use, how long it is, and how it shares its time. */
export function PatternList({ patterns, start, locale }: PatternListProps) {
  const words = shelfWords(locale)
  return (
    <ul class="shelf-patterns">
      {patterns.map((pattern) => (
        <li key={pattern.id}>
          <button type="button" class="shelf-choice" onClick={() => start({ of: 'pattern', pattern })}>
            <b>{pattern.title}</b>
            <span class="shelf-size">
              {words.size(pattern.slots.length, formatNumber(total(pattern.slots), locale))}
            </span>
            <Icon d={right} />
            <small>{pattern.lead}</small>
            <PatternRuler seconds={pattern.slots.map(({ seconds }) => seconds)} />
          </button>
        </li>
      ))}
    </ul>
  )
}
