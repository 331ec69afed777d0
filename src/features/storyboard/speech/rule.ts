/** What a rule of reading aloud gets and gives. Pure. */

/** Where a rule looks. */
export interface Place {
  /** The text, each sign in its usual form and at its own place. */
  text: string
  at: number
  /** Whether the line is written in capitals throughout, so that capitals say nothing about a word. */
  isShouted(): boolean
}

/** How a stretch that begins at the place is said; no words for what is seen only. */
export interface Said {
  length: number
  words: string
}

/** Gives undefined where it has nothing to say. */
export type Rule = (place: Place) => Said | undefined

/** The longest context that a rule looks back at, in characters. */
const CONTEXT = 40

/**
 * A rule for what a pattern finds right at the place.
 * @param pattern source of the pattern; the flags are added
 * @param say gets what the groups found, empty where a group found nothing; undefined when the rule does not hold here
 */
export function rule(
  pattern: string,
  say: (groups: string[], place: Place, end: number) => string | undefined,
): Rule {
  const sticky = new RegExp(pattern, 'uy')
  return (place) => {
    sticky.lastIndex = place.at
    const found = sticky.exec(place.text)
    if (!found) return undefined
    const length = found[0].length
    const words = say(
      found.slice(1).map((group) => group ?? ''),
      place,
      place.at + length,
    )
    return words === undefined ? undefined : { length, words }
  }
}

/** The first rule that has something to say. */
export function firstOf(...rules: Rule[]): Rule {
  return (place) => {
    for (const each of rules) {
      const said = each(place)
      if (said) return said
    }
    return undefined
  }
}

/** What stands before the place, as far as it tells anything. */
export function before({ text, at }: Place): string {
  return text.slice(Math.max(0, at - CONTEXT), at)
}

/** What stands from a position on, as far as it tells anything. */
export function after({ text }: Place, from: number): string {
  return text.slice(from, from + CONTEXT)
}
