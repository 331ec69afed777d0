/** Sentences and words of a post. Pure, and without `Intl.Segmenter`, which older browsers lack. */

/** A page without its protocol. */
const PAGE =
  /^(?:[\w-]+\.)+(?:(?:id|com|org|net|io|me|ly|contoh|example|invalid|test)(?:[/?:]|$)|[a-z]{2,}\/)/i
/** From the first letter or digit to the last, without what stands around them. */
const WORD = /[\p{L}\p{N}](?:.*[\p{L}\p{N}%])?/su
const TAG = /[#＃][\p{L}\p{N}_]+/gu

/** Their dot does not end a sentence. */
const ABBREVIATIONS = new Set(
  'bpk dr drs gg hlm ir jl jln kab kec kel km mr mrs no nomor prof rp st tel telp th tgl vol'.split(' '),
)

/** The tags of a text without their sign, in order; numbers such as `#1` are none. */
export function hashtagsOf(text: string): string[] {
  return (text.match(TAG) ?? []).map((tag) => tag.slice(1)).filter((tag) => /\p{L}/u.test(tag))
}

/** A text without its addresses, accounts and tags, which are no words; line breaks stay. */
export function withoutAddresses(text: string): string {
  return text.replace(TAG, ' ').replace(/\S+/g, (piece) => (isAddress(piece) ? ' ' : piece))
}

/**
 * The sentences of a text, each as its words. A sentence ends with its line, or with `.`, `!`, `?` or `…` behind a word; the dot of
 * abbreviations, initials and a number at the beginning ends none. A word holds a letter or a digit; addresses, accounts and
 * tags are no words.
 */
export function sentencesOf(text: string): string[][] {
  const sentences: string[][] = []
  for (const line of text.replace(TAG, ' ').split(/[\r\n]+/)) {
    let sentence: string[] = []
    for (const piece of line.split(/\s+/)) {
      const found = WORD.exec(piece)
      const word = found && !isAddress(piece) ? found[0] : ''
      if (word) sentence.push(word)
      const rest = found ? piece.slice(found.index + found[0].length) : piece
      if (!/[.!?…]/.test(rest)) continue
      if (rest.startsWith('.') && (isAbbreviation(word) || isItemNumber(sentence))) continue
      sentences.push(sentence)
      sentence = []
    }
    sentences.push(sentence)
  }
  return sentences.filter((words) => words.length > 0)
}

function isAddress(piece: string): boolean {
  const word = WORD.exec(piece)?.[0] ?? ''
  return piece.includes('://') || piece.includes('@') || /^www\./i.test(word) || PAGE.test(word)
}

/** `Jl`, `S.T`, `a.n`, `B`. */
function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{L}{1,3}(?:\.\p{L}{1,4})+$|^\p{Lu}$/u.test(word)
}

function isItemNumber([first = '', second]: string[]): boolean {
  return second === undefined && /^\d{1,2}$/.test(first)
}
