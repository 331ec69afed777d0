import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { EvaluationContent } from '../content.ts'
import type { Listed } from '../measures/rates.ts'
import { textsSummary } from '../measures/texts.ts'
import { type Fact, Facts } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { percentOf } from './percent.ts'

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
  const number = (value: number) => formatNumber(value, locale)
  const { n, tooFew, wordsPerSentence, longShare, acronyms, jargon } = summary
  if (n === 0) return null
  const id = elementId(page, 'hasil-teks')
  const inPosts = (count: number) => words.posts(number(count), number(n))
  const facts: Fact[] = [
    ...(wordsPerSentence
      ? [
          {
            name: words.perSentence,
            value: number(Math.round(wordsPerSentence.median * 10) / 10),
            hint: words.perSentenceHint,
          },
        ]
      : []),
    ...(longShare ? [{ name: words.long, value: percentOf(longShare.median, locale) }] : []),
    { name: words.longSentence, value: inPosts(summary.withLongSentence) },
    { name: words.acronym, value: inPosts(summary.withAcronym) },
    { name: words.jargon, value: inPosts(summary.withJargon) },
    { name: words.tag, value: inPosts(summary.withTagWithoutCapitals) },
    { name: words.emoji, value: inPosts(summary.withManyEmoji) },
  ]
  const insteadOf = (word: string) => library.jargon.find((one) => one.word === word)?.instead ?? ''
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      <p class="small">{words.lead}</p>
      <p class="small">
        {words.n(number(n))} {tooFew && few}
      </p>
      <Facts facts={facts} />
      {acronyms.length > 0 && (
        <details class="results-more">
          <summary>{words.acronyms}</summary>
          <p>{acronyms.map((use) => words.use(use.word, number(use.posts))).join(', ')}</p>
        </details>
      )}
      {jargon.length > 0 && (
        <details class="results-more">
          <summary>{words.words}</summary>
          <ul>
            {jargon.map((use) => (
              <li key={use.word}>{words.instead(use.word, insteadOf(use.word), number(use.posts))}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
