/** What is started from each offer, under a name that nobody has to type. */
import { formatShortDay } from '../../../i18n/dates.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Idea, ModelScript, Pattern } from '../library/library.ts'
import type { Content } from '../model.ts'
import { fromIdea, fromNothing, fromPattern, fromScript, type NewId } from './start.ts'
import { freeTitle } from './titles.ts'
import { shelfWords } from './words.ts'

/** What a new board may begin with. */
export type Offer =
  | { of: 'nothing' }
  | { of: 'pattern'; pattern: Pattern }
  | { of: 'idea'; idea: Idea }
  | { of: 'script'; script: ModelScript }

interface Surroundings {
  patterns: Pattern[]
  /** Names of the boards there are. */
  taken: string[]
  /** Milliseconds since 1970. */
  at: number
  newId: NewId
  locale: Locale
}

/** The content that an offer gives. */
export function contentOfOffer(offer: Offer, around: Surroundings): Content {
  const { patterns, taken, at, newId, locale } = around
  const { titles } = shelfWords(locale)
  switch (offer.of) {
    case 'nothing': {
      let number = 1
      while (taken.includes(titles.blank(number))) number += 1
      return fromNothing(titles.blank(number), newId)
    }
    case 'pattern': {
      const title = titles.pattern(offer.pattern.title, formatShortDay(at, locale))
      return fromPattern(offer.pattern, freeTitle(title, taken), newId)
    }
    case 'idea': {
      const { idea } = offer
      const named = { ...idea, title: freeTitle(idea.title, taken) }
      return fromIdea(named, patterns, titles.story(idea.logline, idea.twist), newId)
    }
    case 'script':
      return fromScript(offer.script, freeTitle(titles.script(offer.script.title), taken), newId)
  }
}
