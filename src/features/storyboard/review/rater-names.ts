/** How judges are called: names of people are not known. */
import { formatShortDay } from '../../../i18n/dates.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Rater } from './raters.ts'
import { reviewWords } from './words.ts'

/**
 * A name for each judge, such as `Nilai Anda`, `Rekan (30 Nov)`, or `Rekan 2 (30 Nov)` where there are several.
 * @param isMe whether a person is who works here
 */
export function raterNames(raters: Rater[], isMe: (person: string) => boolean, locale: Locale): string[] {
  const words = reviewWords(locale).raters
  const others = raters.filter(({ person }) => !isMe(person))
  return raters.map((rater) => {
    const { person, role, at } = rater
    if (isMe(person)) return words.you[role]
    const alike = others.filter((other) => other.role === role)
    const name = words.others[role]
    const number = alike.indexOf(rater) + 1
    return words.dated(alike.length > 1 ? words.numbered(name, number) : name, formatShortDay(at, locale))
  })
}
