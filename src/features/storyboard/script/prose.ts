/** Text without any structure: everything is said. Pure. */

/** The sentences of a text, in order. Nothing but blanks between them is left out. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(END)) {
    const before = text.slice(Math.max(from, index - 12), index)
    const next = text.slice(index + end.length, index + end.length + 2)
    if (!STARTS.test(next) || (end.startsWith('.') && SHORT.test(before))) continue
    sentences.push(text.slice(from, index + end.length).trim())
    from = index + end.length
  }
  return [...sentences, text.slice(from).trim()].filter((sentence) => sentence !== '')
}

/** Whether words look like a sentence that is said: they end like one. */
export function isSentence(text: string): boolean {
  return /[.!?…]["”’»)]*$/.test(text.trim())
}

const END = /[.!?…]+["”’»)]{0,2}(?:[ \t]+|\n+)/g
const STARTS = /^["“«'‘(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}]/u
/** Short forms whose full stop ends no sentence. */
const SHORT =
  /(?:^|[\s("“])(?:jl|no|dr|drs|ir|prof|rp|tn|ny|hj|h|kh|kab|kec|kel|bpk|sdr|yth|st|mr|mrs|vol|hlm|hal|a\.n|d\.a|[A-Z])$/i
