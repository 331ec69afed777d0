/** Addresses on the net, accounts and tags: `lapor.go.id`, `@akun`, `#CekFakta`. Pure. */
import { hasVowel, spelled } from './letters.ts'
import { numberInWords } from './numerals.ts'
import { firstOf, rule } from './rule.ts'

const SIGNS: Record<string, string> = {
  '.': 'titik',
  '/': 'garis miring',
  '-': 'strip',
  _: 'garis bawah',
  '@': 'et',
}
const ENDS = 'id|com|net|org|gov|edu|int|info|io|co|me|app|dev|tv|be|gl|ly|invalid|test|example'
const LABEL = '[A-Za-z\\d](?:[A-Za-z\\d_-]{0,62})'

/** A page; the protocol is not said, nor what follows a question mark. */
const page = rule(
  `(?:https?:\\/\\/)?((?:${LABEL}\\.){1,6}(?:${ENDS})(?![A-Za-z\\d_])(?:\\/[\\w.~%-]*[\\w])*)\\/?(?:[?#][^\\s]*)?`,
  ([address = '']) => addressInWords(address),
)
const mail = rule(`([\\w.+-]{1,64}@(?:${LABEL}\\.){1,4}[A-Za-z]{2,10})(?![\\w@])`, ([address = '']) =>
  addressInWords(address),
)
const account = rule('@(\\w(?:[\\w.]{0,60}\\w)?)', ([name = '']) => `et ${addressInWords(name)}`)
const at = rule('@', () => 'et')

/** A tag is read like a word; where capitals show its words, as a tag of these. */
const tag = firstOf(
  rule('[#](?=\\d)', () => 'nomor'),
  rule('#([\\p{L}_][\\p{L}\\d_]{0,80})', ([name = '']) => {
    const words = wordsIn(name)
    return words.length > 1 ? `tagar ${words.map(said).join(' ')}` : said(name)
  }),
)

export const addresses = firstOf(page, mail)
export const accounts = firstOf(account, at, tag)

function addressInWords(address: string): string {
  return (address.match(/[A-Za-z]+|\d+|[^A-Za-z\d]/g) ?? [])
    .map((part) => SIGNS[part] ?? said(part))
    .filter(Boolean)
    .join(' ')
}

/** What has no vowel is spelled, and the end of our country. */
function said(part: string): string {
  if (/^\d/.test(part)) return numberInWords(part)
  if (!/\p{L}/u.test(part)) return ''
  return hasVowel(part) && part !== 'id' ? part : spelled(part)
}

/** `CekFakta2026` in its parts. */
function wordsIn(name: string): string[] {
  return name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+|\p{L}/gu) ?? []
}
