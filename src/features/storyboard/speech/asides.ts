/** What stands in brackets and is not said: directions such as `(menahan tawa)`, sounds such as `[bel antrean]`. Pure. */

/** Source of the pattern of a pair of brackets within a line; one of its two groups is what stands between them. */
export const BRACKETS = String.raw`(?:\(([^()\n]*)\)|\[(?!ISI)([^[\]\n]*)\])`

/** Whether what stands in brackets is not said: it is, where it is but a number or a few letters, `ayat (2)`. */
export function isAside(inner: string): boolean {
  return /\p{L}{3}/u.test(inner) || /^\s*(?:V\.?O\.?|O\.?S\.?)\s*$/.test(inner)
}

/** A text without what is not said in it. */
export function withoutAsides(text: string): string {
  return text.replace(new RegExp(BRACKETS, 'g'), (whole, round?: string, square?: string) =>
    isAside(round ?? square ?? '') ? '' : whole,
  )
}
