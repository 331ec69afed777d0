/** The ways in which a typed text may differ from the expected one and still be right. */
export type Strictness = 'case' | 'spaces' | 'quotes' | 'dashes' | 'width'

/**
 * A typed text in the form in which texts are compared. Folds the differences that phone keyboards make and
 * nobody means: letter case, kind and number of spaces, shape of quotation marks and dashes, full-width
 * letters. Each one named in `strict` is left alone.
 *
 * Always forgiven: outer spaces, invisible characters, composed or decomposed letters, . ! ? … at the end.
 * Never forgiven: whatever has a meaning, so "m²" stays other than "m2". Applying it twice changes nothing.
 */
export function normalise(text: string, strict: readonly Strictness[]): string {
  const folds = (difference: Strictness) => !strict.includes(difference)
  let folded = text.replace(INVISIBLE, '')
  if (folds('width')) folded = folded.replace(FULL_WIDTH, halfWidth)
  if (folds('case')) folded = folded.toLocaleLowerCase('id')
  // After the steps that bring letter and accent together, before those that look for single characters.
  folded = folded.normalize('NFC')
  if (folds('quotes')) folded = folded.replace(SINGLE_QUOTES, "'").replace(DOUBLE_QUOTES, '"')
  if (folds('dashes')) folded = folded.replace(DASHES, '-')
  if (folds('spaces')) folded = folded.replace(/\s+/g, ' ')
  return withoutEndMarks(folded.trim())
}

/** Soft hyphen, zero-width characters, direction marks. */
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
/** The ideographic space and the full-width forms of ASCII. */
const FULL_WIDTH = /[\u3000\uFF01-\uFF5E]/g
/** ` ´ ʹ ʻ ʼ ʽ ‘ ’ ‚ ‛ ′ ‹ › */
const SINGLE_QUOTES = /[`\u00B4\u02B9\u02BB-\u02BD\u2018-\u201B\u2032\u2039\u203A]/g
/** « » “ ” „ ‟ ″ */
const DOUBLE_QUOTES = /[\u00AB\u00BB\u201C-\u201F\u2033]/g
/** ‐ ‑ ‒ – — ― − ﹘ ﹣ */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63]/g
const END_MARK = /[\s.!?\u2026]/

function halfWidth(character: string): string {
  return character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0)
}

/** A text of end marks only is an answer of its own and stays. A loop: /[.!?]+$/ is quadratic on "....a". */
function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && END_MARK.test(text.charAt(end - 1))) end -= 1
  return end === 0 ? text : text.slice(0, end)
}
