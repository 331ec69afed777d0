/** Both vocabularies together: a tag that is unknown in one text may be known in the other. */
import { SLIDES } from './slide-tags.ts'
import { LESSON } from './tags.ts'
import { tagRule, type Vocabulary } from './vocabulary.ts'

/** The vocabulary that has a tag which this one lacks. */
export function knownElsewhere(tag: string, own: Vocabulary): Vocabulary | undefined {
  return [LESSON, SLIDES].find((other) => other !== own && tagRule(tag, other))
}
