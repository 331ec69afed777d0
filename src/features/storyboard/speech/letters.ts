/** Letters as they are said in Indonesian, and whether a row of letters can be said as a word. Pure. */

const NAMES: Record<string, string> = {
  a: 'a',
  b: 'be',
  c: 'ce',
  d: 'de',
  e: 'e',
  f: 'ef',
  g: 'ge',
  h: 'ha',
  i: 'i',
  j: 'je',
  k: 'ka',
  l: 'el',
  m: 'em',
  n: 'en',
  o: 'o',
  p: 'pe',
  q: 'ki',
  r: 'er',
  s: 'es',
  t: 'te',
  u: 'u',
  v: 've',
  w: 'we',
  x: 'eks',
  y: 'ye',
  z: 'zet',
}

/** One syllable of an Indonesian word: at most one consonant or a usual group before the vowel, one after it. */
const SYLLABLE =
  '(?:ng|ny|sy|kh|st|[ptkbdg][rl]|fr|fl|[bcdfghjklmnprstvwyz])?(?:ai|au|oi|ei|[aeiou])(?:ng|kh|[bdfghklmnprst])?'
const WORD = new RegExp(`^(?:${SYLLABLE})+$`)

/** Letter by letter, by their names: `KTP` is `ka te pe`. Signs and letters without a name are left out. */
export function spelled(letters: string): string {
  return Array.from(letters.toLowerCase(), (letter) => NAMES[letter] ?? '')
    .filter(Boolean)
    .join(' ')
}

/** Whether letters follow each other as in an Indonesian word: `BISINDO` does, `KPBU` does not. */
export function isSayable(letters: string): boolean {
  return WORD.test(letters.toLowerCase())
}

/** Whether there is a vowel among the letters. */
export function hasVowel(letters: string): boolean {
  return /[aeiou]/i.test(letters)
}
