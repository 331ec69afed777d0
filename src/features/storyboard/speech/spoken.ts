/** Text of a script as it is said aloud. Pure. */
import { piecesOf } from './pieces.ts'

/**
 * A text as it is said: numbers, amounts of money, dates, hours, units and acronyms as Indonesian words, with the
 * marks of its sentences. Directions in brackets and emoji are left out. Never throws.
 * @param text as people write it in a script
 */
export function spokenWords(text: string): string {
  return spokenParts(text)
    .map(({ said }) => said)
    .join('')
}

/** A stretch of a text that is said; `isPlain` when it is said as it stands, letter by letter. */
export interface SpokenPart {
  start: number
  end: number
  said: string
  isPlain: boolean
}

/** The text of `spokenWords` in parts, each with the stretch of the original that it stands for. */
export function spokenParts(text: string): SpokenPart[] {
  let isAfterLetter = false
  return piecesOf(text).map(({ start, end, words }) => {
    const plain = text.slice(start, end)
    const isPlain = words === undefined
    const said = words ?? plain
    // What was written together, `100rb`, is said in words of their own.
    const space = isAfterLetter && /^\p{L}/u.test(said) ? ' ' : ''
    if (said) isAfterLetter = /\p{L}$/u.test(said)
    return { start, end, said: space + said, isPlain }
  })
}
