/** Texts about a post: its day, its numbers, how long an answer took. Pure. */
import { formatDate } from '../../../i18n/dates.ts'
import { formatNumber } from '../../../i18n/formats.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { dayOf } from '../days.ts'
import { measureNameWords } from '../measure-name-words.ts'
import { MEASURES, type Post, type Remark } from '../model.ts'
import { postWords } from './post-words.ts'
import type { Quote } from './quotes.ts'

const HOUR = 60
const TWO_DAYS = 48 * HOUR

/** Day and time of a post, as it is written there. */
export function dayText({ publishedAt }: Pick<Post, 'publishedAt'>, locale: Locale): string {
  const day = dayOf(publishedAt)
  if (day === undefined) return postWords(locale).noDay
  const [, time] = /T(\d\d:\d\d)/.exec(publishedAt ?? '') ?? []
  return `${formatDate(day, locale)}${time === undefined ? '' : `, ${time.replace(':', '.')}`}`
}

/** The numbers that are known of a post, with their names, which say the unit. */
export function numbersOf(
  { measures }: Pick<Post, 'measures'>,
  locale: Locale,
): [name: string, value: string][] {
  const names = measureNameWords(locale)
  return MEASURES.flatMap((measure): [string, string][] => {
    const value = measures[measure]
    return value === undefined ? [] : [[names[measure], formatNumber(value, locale)]]
  })
}

/** A length of time in the unit in which one thinks of it: minutes, then hours, from two days on days. */
export function waitText(minutes: number, locale: Locale): string {
  const words = postWords(locale)
  const number = (value: number) => formatNumber(Math.round(value * 10) / 10, locale)
  if (minutes < HOUR) return words.minutes(number(minutes))
  return minutes < TWO_DAYS ? words.hours(number(minutes / HOUR)) : words.days(number(minutes / HOUR / 24))
}

/** Whether a remark was answered, and after how long. */
export function answerText({ answer, minutes }: Remark, locale: Locale): string {
  const words = postWords(locale)
  if (minutes !== undefined) return words.answeredAfter(waitText(minutes, locale))
  return answer ? words.answered : words.unanswered
}

/** A piece of a post as evidence: what was written in quotation marks, what is seen as it is. */
export function quoteText(quote: Quote, locale: Locale): string {
  if (quote.from === 'seen') return quote.text
  if (quote.from === 'text') return quoted(quote.text)
  const { who, text, answer } = quote.remark
  const answered = answerText(quote.remark, locale)
  return `${who}: ${quoted(text)} (${answered}${answer ? `: ${quoted(answer)}` : ''})`
}

/** In quotation marks; those within become single ones. */
function quoted(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`
}
