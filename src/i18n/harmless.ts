/** Texts that no spreadsheet takes for a formula. Pure. */

/**
 * What a spreadsheet would reckon with: a cell that begins with `=`, `+`, `-` or `@`, also in the wide forms that East Asian
 * keyboards type, also behind blanks and quotation marks, which some programs take away first.
 */
const FORMULA = /^[\s"'“”‘’]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B]/

/** After a sign that may end a cell: all that a program may pass over before it reads a formula. */
const BETWEEN = /[,;\t\n][\s"'“”‘’,;]*/g
/** Signs that begin ordinary words too, as `@` does: only with a bracket, a bar or an exclamation mark are they formulas. */
const INNER = /[=\uFF1D\uFE66]|[+\-@\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE6B][^,;\t\n]*[(|!]/y

/**
 * A text that is no formula: an apostrophe stands before what looks like one. So it does within the text, where a program that
 * takes another sign for the end of a cell than the one it was written with would see a cell begin: to such a program
 * quotation marks hold nothing together, and a comma or a line break ends a cell.
 */
export function harmless(text: string): string {
  const inner = text.replace(BETWEEN, (between, at: number) => {
    INNER.lastIndex = at + between.length
    return INNER.test(text) ? `${between}'` : between
  })
  return FORMULA.test(inner) ? `'${inner}` : inner
}
