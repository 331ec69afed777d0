/** What is done about raters: names, being done, and what two of them agreed on. Pure. */
import type { Person, Stamp } from '../../../storage/item.ts'
import type { Command } from '../command.ts'
import type { Agreed, Content } from '../model.ts'
import { isDone, shownRaters } from './shown.ts'

/** Names a rater. */
export function nameRater(person: Person, name: string): Command {
  return {
    name: 'rater',
    join: `rater/${person}`,
    apply: (content) => withRater(content, person, { ...raterOf(content, person), name }),
  }
}

/** Says that a rater is done. @param at milliseconds since 1970 */
export function finishScoring(person: Person, at: Stamp): Command {
  return {
    name: 'rater',
    apply: (content) => withRater(content, person, { ...raterOf(content, person), doneAt: at }),
  }
}

/**
 * Lets a rater change her scores; what she gave stays, and those of others are hidden again. Whether she could see them is
 * kept: scores that are changed then are no longer independent.
 * @param at milliseconds since 1970
 */
export function reopenScoring(person: Person, at: Stamp): Command {
  return {
    name: 'rater',
    apply(content) {
      const { doneAt: _, ...rest } = raterOf(content, person)
      return noteReopening(content, withRater(content, person, rest), person, at)
    },
  }
}

/**
 * The evaluation after a change: where it opens scores of a person who could see those of others, their moment is noted, also
 * when being done was only taken back.
 * @param at milliseconds since 1970
 */
export function noteReopening(before: Content, after: Content, person: Person, at: Stamp): Content {
  const hasSeen = shownRaters(before, person).length > 1
  if (!hasSeen || isDone(after, person)) return after
  return withRater(after, person, { ...raterOf(after, person), reopenedAt: at })
}

/** Keeps what two raters agreed on, or takes it back. @param key `post/criterion` */
export function agree(key: string, agreed: Agreed | undefined): Command {
  return {
    name: 'agree',
    apply(content) {
      if (agreed) return { ...content, agreed: { ...content.agreed, [key]: agreed } }
      if (!Object.hasOwn(content.agreed, key)) return content
      const { [key]: _, ...rest } = content.agreed
      return { ...content, agreed: rest }
    },
  }
}

function raterOf({ raters }: Content, person: Person): Content['raters'][Person] {
  return (Object.hasOwn(raters, person) ? raters[person] : undefined) ?? { name: '' }
}

function withRater(content: Content, person: Person, rater: Content['raters'][Person]): Content {
  return { ...content, raters: { ...content.raters, [person]: rater } }
}
