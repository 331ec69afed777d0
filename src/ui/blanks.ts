/** `[ISI: label]`: a field that readers fill in, on paper or in a copy. In texts of cases and worksheets. */
const BLANK = /\[ISI: ([^\s[\]](?:[^[\]]*[^\s[\]])?)\]/g

/** A text up to the next blank, and the label of that blank; undefined after the last. */
export interface BlankPart {
  text: string
  blank: string | undefined
}

/** Splits a text at its blanks; what is written in another way stays text. The last part has no blank. */
export function blankParts(text: string): BlankPart[] {
  const parts: BlankPart[] = []
  let rest = 0
  for (const match of text.matchAll(BLANK)) {
    parts.push({ text: text.slice(rest, match.index), blank: match[1] })
    rest = match.index + match[0].length
  }
  return [...parts, { text: text.slice(rest), blank: undefined }]
}

/** The text with the labels of its blanks in brackets, for names and descriptions. */
export function withoutBlanks(text: string): string {
  return text.replace(BLANK, '[$1]')
}
