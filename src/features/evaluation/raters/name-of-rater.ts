/** What a rater is called on the screen. Pure. */
import type { Locale } from '../../../i18n/locales.ts'
import type { Person } from '../../../storage/item.ts'
import type { Content } from '../model.ts'
import { raterNameWords } from './rater-name-words.ts'
import { ratersOf } from './shown.ts'

/** The name a rater gave; who gave none is told apart by number. */
export function nameOfRater(
  content: Pick<Content, 'raters' | 'scores'>,
  person: Person,
  me: Person,
  locale: Locale,
): string {
  const words = raterNameWords(locale)
  const name = Object.hasOwn(content.raters, person) ? content.raters[person]?.name.trim() : ''
  if (name) return name
  if (person === me) return words.me
  return words.other(
    ratersOf(content, me)
      .filter((other) => other !== me)
      .indexOf(person) + 1,
  )
}
