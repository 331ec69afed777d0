/** How soon and how often citizens got an answer, in words. Pure. */
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Response } from '../measures/response.ts'
import { waitText } from '../scoring/post-texts.ts'
import type { Fact } from './Facts.tsx'
import { measureWords } from './measure-words.ts'
import { percentOf } from './percent.ts'

/** Only what is known: none where neither a time nor a question was counted. */
export function responseFacts(response: Response, locale: Locale): Fact[] {
  const { response: words } = measureWords(locale)
  const { median, p90, n, questions, remarks, posts } = response
  const number = (value: number) => formatNumber(value, locale)
  const shared = (answered: number, all: number) =>
    words.share(words.of(number(answered), number(all)), percentOf(answered / all, locale))
  const facts: Fact[] = []
  if (median !== undefined) facts.push({ name: words.median, value: waitText(median, locale) })
  if (p90 !== undefined) facts.push({ name: words.p90, value: waitText(p90, locale) })
  if (n > 0) facts.push({ name: words.n, value: words.answers(number(n), number(posts)) })
  if (questions.asked > 0) {
    facts.push({ name: words.questions, value: shared(questions.answered, questions.asked) })
  }
  if (remarks.count > 0) {
    facts.push({ name: words.remarks, value: shared(remarks.answered, remarks.count) })
  }
  return facts
}

/** How these numbers are to be read, a sentence each. */
export function responseNotes({ n, tooFew, questions }: Response, locale: Locale): string[] {
  const { response: words } = measureWords(locale)
  const number = (value: number) => formatNumber(value, locale)
  return [
    n > 0 && words.unanswered,
    n > 0 && tooFew && words.few(number(n)),
    questions.contradictory > 0 && words.contradictory(number(questions.contradictory)),
  ].filter((sentence) => sentence !== false)
}
