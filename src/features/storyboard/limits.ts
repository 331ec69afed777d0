/** What a storyboard is held to: limits that the page shows and the content check knows. Pure. */
import { blankParts } from '../../ui/blanks.ts'
import type { Kind } from './model.ts'

/** The longest video of a kind, in seconds: it fits every channel of the course. */
export const KIND_SECONDS: Record<Kind, number> = { sketch: 60, recap: 45 }

/** More words on the screen than this are not read while it is shown. */
export const MOST_SCREEN_WORDS = 8

/** Words of a text on the screen; a field to fill in, `[ISI: …]`, is one, and a sign such as `·` is none. */
export function screenWords(text: string): number {
  const plain = blankParts(text)
    .map(({ text: part, blank }) => part + (blank === undefined ? '' : ' isi '))
    .join('')
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
