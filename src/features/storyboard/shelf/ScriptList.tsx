import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { Disclosure } from '../../../ui/parts/Disclosure.tsx'
import { TextWithBlanks } from '../../../ui/TextWithBlanks.tsx'
import type { ModelScript } from '../library/library.ts'
import { total } from './start.ts'
import type { Offer } from './starts.ts'
import { shelfWords } from './words.ts'

interface ScriptListProps {
  scripts: ModelScript[]
  start: (offer: Offer) => void
  locale: Locale
}

/** Finished scripts to learn from: each opens as a board of its own. */
export function ScriptList({ scripts, start, locale }: ScriptListProps) {
  const words = shelfWords(locale)
  return (
    <Disclosure title={words.start.scripts} lead={words.start.scriptsLead}>
      <ul class="shelf-offers">
        {scripts.map((script) => (
          <li key={script.id}>
            <h3>
              {script.title}{' '}
              <span class="shelf-size">
                {words.size(script.shots.length, formatNumber(total(script.shots), locale))}
              </span>
            </h3>
            <p>
              <TextWithBlanks text={script.lead} />
            </p>
            <button type="button" class="button" onClick={() => start({ of: 'script', script })}>
              {words.start.useScript}
              <span class="visually-hidden">: {script.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
