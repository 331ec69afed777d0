/** Cuts a text into sentences. */

/** A sentence and where it begins in the text. */
export interface Sentence {
  text: string
  at: number
}

/** Sentences end at a stop before a capital, a number or an opening quotation mark, but not after "hlm." */
export function sentencesIn(text: string): Sentence[] {
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…:][”’)\]*]*\s+(?=[*“‘(]*[\p{Lu}\p{N}])|\n\n/gu)) {
    const end = match.index + match[0].length
    // A colon ends a sentence only where a quoted one begins after it.
    if (match[0].startsWith(':') && !/^[*]*[“‘]/.test(text.slice(end))) continue
    if (/\b(hlm|No|dkk|dst|dll|tgl|Jl|Dr|Ir|Prof|a\.n|s\.d)\.$/.test(text.slice(start, match.index + 1)))
      continue
    found.push({ text: text.slice(start, end).trim(), at: start })
    start = end
  }
  return [...found, { text: text.slice(start).trim(), at: start }]
}

/** The words of a text: whatever has a letter or a digit between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
