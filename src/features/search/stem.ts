/**
 * Words in the form in which they are compared, for texts and queries alike: small letters, no affixes. It has no
 * dictionary. Where a prefix swallows the first letter of a root (tulis, menulis; kirim, mengirim), the letters that
 * it may have been are made one, so that all forms of a word meet: "tulis", "menulis" and "nulis" become "tulis",
 * "nilai" and "menilai" become "tilai". A stem is therefore no word to be shown.
 */

/** The words of a text, in small letters, in order. Hyphens and slashes part words. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLocaleLowerCase('id')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The stem of a word from `wordsOf`. Never empty; a stem is its own stem. */
export function stem(word: string): string {
  // No word is so long; each round would read all of it again.
  if (word.length > LONGEST) return word
  let last = word
  for (;;) {
    const next = withOneFirst(withoutPrefix(withoutSuffix(last)))
    if (next === last) return last
    last = next
  }
}

/** The stems of a text, in order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem)
}

/**
 * A word with its first letter as it is in stems: one for all those that a prefix swallows, m as p, n as t, none for
 * k. For words with a slip, in which no affix can be trusted.
 */
export function withFirstOfStem(word: string): string {
  if (/^m[aeiou]/.test(word)) return `p${word.slice(1)}`
  if (/^n[aeiou]/.test(word)) return `t${word.slice(1)}`
  return /^k[aeiou]/.test(word) ? word.slice(1) : word
}

/** Accents, soft hyphens, characters that nobody sees. */
const MARKS = /[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu
/** In letters. */
const LONGEST = 40
const VOWELS = /[aeiou]/g

/** Two syllables and four letters, or three that begin with a vowel (isi, uji): fewer is no root. */
function isRoot(rest: string): boolean {
  const syllables = rest.match(VOWELS)?.length ?? 0
  return syllables >= 2 && (rest.length >= 4 || /^[aeiou].[aeiou]$/.test(rest))
}

const PARTICLES = /(?:lah|kah|tah|pun)$/
const OWNERS = /(?:nya|ku|mu)$/

/** Roots that look as if they had an affix. */
const ROOTS = /^(?:tanya|berita|ketika)$/

function withoutSuffix(word: string): string {
  if (ROOTS.test(word) || /^(?:ber|di)tanya$/.test(word)) return word
  for (const ending of [PARTICLES, OWNERS, /kan$/, /an$/]) {
    const rest = word.replace(ending, '')
    if (rest === word || !isRoot(rest)) continue
    // ke-…-an is one affix: "kelola" keeps its first syllable, "ketepatan" does not.
    const inner = ending.source === 'an$' && /^ke/.test(rest) ? rest.slice(2) : rest
    return isRoot(inner) ? inner : rest
  }
  // -i is an ending of verbs with a prefix only; most nouns on -si, -ai and -ii are roots.
  const verb = /^(?:di|me|pe).*[^aeios]i$/.test(word) ? word.slice(0, -1) : word
  return verb !== word && isRoot(withoutPrefix(verb)) && withoutPrefix(verb) !== verb ? verb : word
}

/** Each prefix before the letters it can stand before; what it leaves, and the letter it swallowed. */
const PREFIXES: [pattern: RegExp, first: string][] = [
  [/^(?:di)(?=\p{L})/u, ''],
  [/^(?:memper|diper)(?=\p{L})/u, ''],
  [/^(?:me|pe)ny(?=[aeiou])/, 's'],
  [/^nge(?=[^aeiou])/, ''],
  [/^(?:me|pe)?ng(?=[aeioughk])/, ''],
  [/^ny(?=[aeiou])/, 's'],
  [/^(?:me|pe)n(?=[aeiou])/, 't'],
  [/^(?:me|pe)n(?=[cdjz]|sy)/, ''],
  [/^(?:me|pe)m(?=[aeiou])/, 'p'],
  [/^(?:me|pe)m(?=[bfpv])/, ''],
  [/^(?:be|pe)l(?=ajar)/, ''],
  [/^(?:be|pe)(?=kerja)/, ''],
  [/^(?:ber|ter|per)(?=\p{L})/u, ''],
  [/^(?:me|pe)(?=[lrwy])/, ''],
]

function withoutPrefix(word: string): string {
  if (ROOTS.test(word)) return word
  for (const [pattern, first] of PREFIXES) {
    const rest = word.replace(pattern, first)
    if (rest !== word && isRoot(rest)) return rest
  }
  return word
}

function withOneFirst(word: string): string {
  if (!isRoot(word) || ROOTS.test(word)) return word
  const other = withFirstOfStem(word)
  return isRoot(other) ? other : word
}
