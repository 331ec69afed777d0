/** Acronyms that a text does not explain. Pure. */
import type { EvaluationContent } from '../content.ts'
import { withoutAddresses } from './tokens.ts'

/** Endings written together with an acronym: `KTPmu`. */
const ENDINGS = /(?:ku|mu|nya|lah|kah|pun)$/
const ROMAN = /^(?=[IVXLC]{2})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
/** More than this share of a line in capitals is shouting. */
const SHOUTED = 0.5
/** Short words that people write in capitals to stress them. */
const STRESSED = new Set(
  'ADA AKU APA AYO BARU BISA BUKA DAN DARI DI HARI INI ITU JIKA KE MAU OK STOP TAK YA YUK'.split(' '),
)

/**
 * Acronyms that are neither known to everybody nor explained in the text, each once, in order. An acronym is a word with two or more
 * capitals in a row: `KPR`, `APBDes`, `KemenPANRB`. It is explained where it stands in brackets after its long form, `rumah
 * (ABC)`, or has it in brackets behind it, `ABC (rumah …)`. Roman numerals and lines mostly in capitals are left out, and so are
 * words that can be said as they stand, such as `WAJIB`, unless the content lists them.
 */
export function unexplainedAcronyms(
  text: string,
  { known, explained }: EvaluationContent['acronyms'],
): string[] {
  const plain = withoutAddresses(text)
  const found = plain.split(/[\r\n]+/).flatMap((line) => (isShouted(line) ? [] : acronymsIn(line)))
  return [...new Set(found)].filter(
    (acronym) =>
      !known.includes(acronym) &&
      (Object.hasOwn(explained, acronym) || !isStressed(acronym)) &&
      !isExplained(acronym, plain),
  )
}

function acronymsIn(line: string): string[] {
  return (line.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const acronym = /^\p{Lu}+\p{Ll}+$/u.test(word) ? word.replace(ENDINGS, '') : word
    return /\p{Lu}{2}/u.test(acronym) && !ROMAN.test(acronym) ? [acronym] : []
  })
}

/** An ordinary word in capitals: it is in the list, or syllables of at most three letters make it up, or nobody spells so many. */
function isStressed(word: string): boolean {
  if (word !== word.toUpperCase()) return false
  if (STRESSED.has(word) || word.length > 12) return true
  // Two consonants as one sound; `GR` and the like only in words longer than acronyms such as BLUD.
  const sounds = word.replace(word.length > 5 ? /N[GY]|SY|KH|[BDGKPT][RL]/g : /N[GY]|SY|KH/g, 'N')
  return word.length > 3 && /^(?:[B-DF-HJ-NP-TV-Z]?[AEIOU][B-DF-HJ-NP-TV-Z]?)+$/.test(sounds)
}

/** An acronym holds letters and digits only, so that nothing in it means something to a pattern. */
function isExplained(acronym: string, text: string): boolean {
  const behind = new RegExp(`[\\p{Ll}\\p{N}]["”]?\\s?\\(\\s?["“]?${acronym}["”]?[\\s,;)]`, 'u')
  const before = new RegExp(`(?:^|[^\\p{L}\\p{N}])${acronym}["”]?\\s?\\(([^()]{1,200})\\)`, 'gu')
  return behind.test(text) || [...text.matchAll(before)].some(([, form = '']) => /\p{Ll}{2}/u.test(form))
}

function isShouted(line: string): boolean {
  const words = (line.match(/\p{L}{2,}/gu) ?? []).filter((word) => !ROMAN.test(word))
  const loud = words.filter((word) => word === word.toUpperCase())
  return (
    words.length > 1 && loud.length / words.length > SHOUTED && (words.length > 3 || loud.some(isStressed))
  )
}
