import { useMemo } from 'preact/hooks'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { elementId } from '../../../i18n/routes.ts'
import type { Listed } from '../measures/rates.ts'
import { responseOf } from '../measures/response.ts'
import { waitText } from '../scoring/post-texts.ts'
import { type Fact, Facts } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { percentOf } from './percent.ts'

/** How soon and how often citizens got an answer. */
export function ResponsePart({ posts, locale, page }: { posts: Listed[]; locale: Locale; page: string }) {
  const words = measureWords(locale).response
  const {
    median,
    p90,
    n,
    tooFew,
    questions,
    remarks,
    posts: answeredPosts,
  } = useMemo(() => responseOf(posts), [posts])
  const number = (value: number) => formatNumber(value, locale)
  const id = elementId(page, 'hasil-jawaban')
  const facts: Fact[] = []
  if (median !== undefined) facts.push({ name: words.median, value: waitText(median, locale) })
  if (p90 !== undefined) facts.push({ name: words.p90, value: waitText(p90, locale) })
  if (n > 0) facts.push({ name: words.n, value: words.answers(number(n), number(answeredPosts)) })
  if (questions.share !== undefined) {
    const of = words.of(number(questions.answered), number(questions.asked))
    facts.push({ name: words.questions, value: words.share(of, percentOf(questions.share, locale)) })
  }
  if (remarks.count > 0) {
    const of = words.of(number(remarks.answered), number(remarks.count))
    facts.push({
      name: words.remarks,
      value: words.share(of, percentOf(remarks.answered / remarks.count, locale)),
    })
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {facts.length === 0 ? <p>{words.none}</p> : <Facts facts={facts} />}
      {n > 0 && <p class="small">{words.unanswered}</p>}
      {n > 0 && tooFew && <p class="small">{words.few(number(n))}</p>}
      {questions.contradictory > 0 && (
        <p class="small">{words.contradictory(number(questions.contradictory))}</p>
      )}
    </section>
  )
}
