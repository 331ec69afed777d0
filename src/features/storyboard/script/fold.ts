/** A pasted text with one kind of line break and blank, and without what nobody sees. Pure. */

/** Line breaks of all systems and of word processors become `\n`, all blanks but tabs one blank each. */
export function folded(text: string): string {
  return text.replace(BREAKS, '\n').replace(BLANKS, ' ').replace(UNSEEN, '')
}

const BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** Zero width blanks and joiners of words, soft hyphens, byte order and direction marks. Emoji keep their joiner. */
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F]/g
