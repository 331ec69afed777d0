/** A pasted text with one kind of line break and blank, and without what nobody sees. Pure. */

/**
 * Line breaks of all systems and of word processors become `\n`, all blanks but tabs one kind of blank, of which none
 * stands at the end of a line and few follow each other, so that looking for what stands behind them takes no time.
 */
export function folded(text: string): string {
  const plain = text.replace(BREAKS, '\n').replace(BLANKS, ' ').replace(UNSEEN, '').replace(MANY, FEW)
  return plain.split('\n').map(withoutEnd).join('\n')
}

const BREAKS = /\r\n?|[\u2028\u2029\u0085\v\f]/g
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** More blanks in a row than any script needs, and how many are left of them. */
const MANY = / {33,}/g
const FEW = ' '.repeat(32)
/** Zero width blanks and joiners of words, soft hyphens, byte order and direction marks. Emoji keep their joiner. */
const UNSEEN = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F]/g

function withoutEnd(line: string): string {
  let end = line.length
  while (line[end - 1] === ' ') end -= 1
  return line.slice(0, end)
}
