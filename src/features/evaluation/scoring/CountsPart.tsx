import { useMemo } from 'preact/hooks'
import type { Locale } from '../../../i18n/locales.ts'
import type { EvaluationContent } from '../content.ts'
import { textCounts } from '../measures/text.ts'
import { Facts } from '../results/Facts.tsx'
import { countWords } from './count-words.ts'
import { countedFacts } from './counted-facts.ts'

interface CountsPartProps {
  text: string
  library: Pick<EvaluationContent, 'acronyms' | 'jargon'>
  locale: Locale
}

/** What can be counted in a post's text, behind a tap: it may help to find evidence, and judges nothing. */
export function CountsPart({ text, library, locale }: CountsPartProps) {
  const facts = useMemo(() => countedFacts(textCounts(text, library), locale), [text, library, locale])
  if (facts.length === 0) return null
  return (
    <details class="score-counts">
      <summary>{countWords(locale).heading}</summary>
      <Facts facts={facts} />
    </details>
  )
}
