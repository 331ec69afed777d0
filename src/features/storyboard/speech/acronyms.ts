/** Acronyms: said as words where people do, otherwise letter by letter. Pure. */
import { hasVowel, isSayable, spelled } from './letters.ts'
import { after, type Place, rule } from './rule.ts'

/** Said as words, though they are too short to tell or look otherwise than they sound. */
const WORDS: Record<string, string> = {
  SIM: 'sim',
  HAM: 'ham',
  KIP: 'kip',
  KIS: 'kis',
  PIP: 'pip',
  NIK: 'nik',
  NIP: 'nip',
  PIN: 'pin',
  BOS: 'bos',
  KUR: 'kur',
  ASI: 'asi',
  SAR: 'sar',
  GOR: 'gor',
  WIT: 'wit',
  QRIS: 'kris',
  WIFI: 'wai fai',
  COVID: 'kovid',
  OK: 'oke',
  PAN: 'pan',
  PANRB: 'pan er be',
}

/** Written in both. */
const MIXED: Record<string, string> = { MoU: 'em o yu', PhD: 'pe ha de' }

/** Said in full, where they stand before what the pattern finds. */
const IN_FULL: Record<string, [words: string, next: RegExp]> = {
  UU: ['undang-undang', /^/],
  UUD: ['undang-undang dasar', /^/],
  PP: ['peraturan pemerintah', /^\s(?:no|nomor|\d)/i],
  SE: ['surat edaran', /^\s(?:no|nomor|\d)/i],
  SK: ['surat keputusan', /^\s(?:no|nomor|\d)/i],
  TA: ['tahun anggaran', /^\s(?:19|20)\d\d/],
  KM: ['kilometer', /^\.?\s?\d/],
}

/** Words as anybody uses them, which somebody wrote in capitals to stress them. */
const ORDINARY = new Set(
  'ada ah air aku apa ayo bu bus cek dan di dua eh hai hak hal ibu ini itu iya jam kan kau ke kok lah lho mas nah nol oh pak pas per sah sih stop tak tas tes tim tip wow ya yuk'
    .toUpperCase()
    .split(' '),
)
/** Nobody spells so many letters. */
const LONG = 7

/** Two or more capitals in a row, with small letters before or after: `KPBU`, `APBDes`, `KemenPANRB`. */
export const acronym = rule(
  '(\\p{Lu}\\p{Ll}+)?(\\p{Lu}{2,})(\\p{Ll}*)(?![\\p{L}])',
  ([head = '', capitals = '', tail = ''], place, end) => {
    if (head && tail) return undefined
    const said = tail ? withTail(capitals, tail) : capitalsInWords(capitals, place, end, head !== '')
    return said === undefined || head === '' ? said : `${head}${said.includes(' ') ? ' ' : ''}${said}`
  },
)

/** Acronyms that are written in large and small letters. */
export const mixedAcronym = rule(
  `(${Object.keys(MIXED).join('|')})(?!\\p{L})`,
  ([letters = '']) => MIXED[letters],
)

/** One letter by itself: `Pasal 27A`, `huruf j`. */
export const singleLetter = rule(
  '(\\p{L})(?![\\p{L}\\p{M}])',
  ([letter = '']) => spelled(letter) || undefined,
)

/** Letters without a vowel beside a digit: `mp4`. */
export const letterCode = rule('(\\p{Ll}{1,4})(?=\\d)', ([letters = '']) =>
  hasVowel(letters) ? undefined : spelled(letters),
)

function capitalsInWords(letters: string, place: Place, end: number, isPart: boolean): string | undefined {
  if (Object.hasOwn(WORDS, letters)) return WORDS[letters]
  const [words, next] = (Object.hasOwn(IN_FULL, letters) && IN_FULL[letters]) || []
  if (words && next?.test(after(place, end))) return words
  if (ORDINARY.has(letters) && !isPart) return undefined
  if (hasVowel(letters) && letters.length >= LONG) return undefined
  const isWord = isSayable(letters) && (letters.length > 3 || (!isPart && place.isShouted()))
  return isWord ? undefined : spelled(letters) || undefined
}

/** `APBDes`, `SDGs`, `KTPmu`; a whole that can be said as a word is one, such as `BUMDes`. */
function withTail(capitals: string, tail: string): string | undefined {
  if (tail.length === 1 && tail !== 's' && !hasVowel(tail)) return spelled(capitals + tail)
  if (capitals.length < 3 || isSayable(capitals + tail)) return undefined
  if (tail === 's') return `${spelled(capitals)} es`
  if (!/^[aeiou]/.test(tail)) return `${spelled(capitals)} ${tail}`
  return `${spelled(capitals.slice(0, -1))} ${capitals.slice(-1).toLowerCase()}${tail}`
}
