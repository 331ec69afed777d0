import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationContent } from '../content.ts'
import type { Listed } from '../measures/rates.ts'
import { textsSummary } from '../measures/texts.ts'
import { Facts } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { acronymUses, jargonUses, textFacts } from './text-facts.ts'

interface TextPartProps {
  posts: Listed[]
  library: Pick<EvaluationContent, 'acronyms' | 'jargon'>
  locale: Locale
  page: string
}

/** Open counts of the texts, with the words concerned. */
export function TextPart({ posts, library, locale, page }: TextPartProps) {
  const { text: words, few } = measureWords(locale)
  const summary = useMemo(() => textsSummary(posts, library), [posts, library])
  if (summary.n === 0) return null
  const acronyms = acronymUses(summary, locale)
  const jargon = jargonUses(summary, { library, locale })
  const id = elementId(page, 'hasil-teks')
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p class="small">{words.lead}</p>
      <p class="small">
        {words.n(formatNumber(summary.n, locale))} {summary.tooFew && few}
      </p>
      <Facts facts={textFacts(summary, locale)} />
      {acronyms.length > 0 && (
        <details class="results-more">
          <summary>{words.acronyms}</summary>
          <p>{acronyms.join(', ')}</p>
        </details>
      )}
      {jargon.length > 0 && (
        <details class="results-more">
          <summary>{words.words}</summary>
          <ul>
            {jargon.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
