/** Syllables of Indonesian words. Pure. */

/** What may follow the root, so that its last vowels are no longer the end of the word. */
const ENDING = '(?:an|kan|i|nya|lah|kah|pun|ku|mu|annya|kannya)?$'
/** Two vowels said as one at the end of a root: `pantai`, `jangkauan`, `survei`. */
const LAST = new RegExp(`(?:ai|au|oi|ei)(?=${ENDING})`)
/** Where `ai` belongs to two syllables of the root before `-kan` or `-an`: `kebaikan`, `kenaikan`. */
const APART = /(?:ba|[ae]na)ikan|^naikan/
/** Roots with such vowels inside. */
const INSIDE = /saudara|^audi|^aula|^aut|sauna|kaisar|spoiler|boikot|astronaut/

/**
 * How many syllables a word has: one for each vowel letter, where ai, au, oi and ei count as one at the end of a root, with or
 * without suffixes, and inside some roots. `ia`, `ua` and the like are two (`du-a`); so are `ai` and `au` elsewhere (`ba-ik`, `la-ut`).
 * Foreign words are counted as if they were Indonesian. Nought for what has no vowel.
 * @param word letters, without hyphens
 */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const vowels = plain.match(/[aeiou]/g)?.length ?? 0
  const joined = (LAST.test(plain) && !APART.test(plain) ? 1 : 0) + (INSIDE.test(plain) ? 1 : 0)
  return vowels - joined
}
