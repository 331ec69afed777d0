/** What a post is called where only one line is room for it. Pure. */
import { formatDate } from '../../i18n/dates.ts'
import type { Locale } from '../../i18n/locales.ts'
import { dayOf } from './days.ts'
import type { Post } from './model.ts'

const LONGEST = 70

/** Its day and how it begins: `8 September 2026 · Tiga syarat rumah…`. */
export function postName({ publishedAt, title, text, platformId, link }: Post, locale: Locale): string {
  const day = dayOf(publishedAt)
  const words = [title, text, platformId, link].find((one) => one?.trim())?.trim() ?? ''
  return [day && formatDate(day, locale), shortened(words)].filter(Boolean).join(' · ')
}

/** A text in one line, cut between two words where it is long. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  if (letters.length <= longest) return line
  const start = letters.slice(0, longest).join('')
  return `${start.replace(/\s+\S*$/, '') || start}…`
}
