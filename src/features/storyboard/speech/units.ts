/** Units after a number, and what is counted for each of something: `2 km`, `36 m²`, `Rp5.000/orang`. Pure. */
import { hasVowel, spelled } from './letters.ts'
import { after, before, firstOf, type Place, rule } from './rule.ts'
import { scaleInWords } from './rupiah.ts'

const UNITS: Record<string, string> = {
  km: 'kilometer',
  m: 'meter',
  cm: 'sentimeter',
  mm: 'milimeter',
  kg: 'kilogram',
  g: 'gram',
  gr: 'gram',
  mg: 'miligram',
  l: 'liter',
  L: 'liter',
  lt: 'liter',
  ltr: 'liter',
  ml: 'mililiter',
  mL: 'mililiter',
  ha: 'hektare',
  Ha: 'hektare',
  dtk: 'detik',
  det: 'detik',
  s: 'detik',
  mnt: 'menit',
  min: 'menit',
  hr: 'hari',
  bln: 'bulan',
  th: 'tahun',
  thn: 'tahun',
  mgg: 'minggu',
  org: 'orang',
  lbr: 'lembar',
  bh: 'buah',
  KB: 'kilobait',
  kB: 'kilobait',
  MB: 'megabait',
  GB: 'gigabait',
  TB: 'terabait',
  kbps: 'kilobit per detik',
  Kbps: 'kilobit per detik',
  Mbps: 'megabit per detik',
  Gbps: 'gigabit per detik',
  Hz: 'herts',
  kHz: 'kiloherts',
  MHz: 'megaherts',
  GHz: 'gigaherts',
  dB: 'desibel',
  px: 'piksel',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  V: 'volt',
  kWh: 'ka we ha',
  mAh: 'em a ha',
  C: 'celsius',
  h: 'jam',
}
const POWERS: Record<string, string> = { '²': ' persegi', '2': ' persegi', '³': ' kubik', '3': ' kubik' }
/** Lengths alone have squares and cubes. */
const LENGTHS = 'km|hm|m|M|cm|mm'
const AFTER_NUMBER = /[\d½¼¾⅓⅔²]\s?$/
/** Numbers that say which, not how many. */
const COUNTED_BEFORE = /(?:rt|rw|no\.?|nomor|blok|pasal|huruf)\s*[\d.]+$/i
const LARGE = /(?:\d{2}|[.,]\d)$/

/** `m²`, also `m2` as phones write it. */
const squared = rule(`(${LENGTHS})([²³23])(?![\\p{L}\\d])`, ([unit = '', power = ''], place) => {
  const isTyped = power === '2' || power === '3'
  if (isTyped && !AFTER_NUMBER.test(before(place)) && !/\/$/.test(before(place))) return undefined
  return `${UNITS[unit.toLowerCase()] ?? unit}${POWERS[power] ?? ''}`
})

/** A unit, or a short name of thousands or more, right after a number. */
const afterNumber = rule('(\\p{L}{1,5})(?![\\p{L}\\d])', ([word = ''], place) => {
  const context = before(place)
  if (!AFTER_NUMBER.test(context)) return undefined
  if (word === 'H' && /(?:^|\D)1[34]\d\d\s?$/.test(context)) return 'hijriah'
  if (word === 'M' && /(?:^|\D)[12]\d{3}\s$/.test(context)) return 'masehi'
  return scaleAfter(word, context) ?? unitInWords(word) ?? unknownUnit(word)
})

export const units = firstOf(squared, afterNumber)

/** A slash after an amount: for each of what follows. */
export const perUnit = rule('/\\s?(\\p{L}{1,5})?([²³])?(?![\\p{L}\\d])', ([word = '', power = ''], place) => {
  if (!isAfterAmount(place)) return undefined
  const unit = unitInWords(word)
  return unit && `per ${unit}${POWERS[power] ?? ''}`
})

/** The same before a longer word, which is said by its own rules. */
export const perWord = rule('/\\s?(?=\\p{L}{2})', (_, place) => (isAfterAmount(place) ? 'per' : undefined))

/** What a unit is said as; undefined when there is none of this name. */
export function unitInWords(written: string): string | undefined {
  return Object.hasOwn(UNITS, written) ? UNITS[written] : undefined
}

/** Whether the place comes after an amount or after a unit: `Rp5.000`, `10 GB`, `km`; not in the number of a paper. */
function isAfterAmount(place: Place): boolean {
  const context = before(place)
  if (COUNTED_BEFORE.test(context)) return false
  if (/(?:^|\s)\d+$/.test(context) && /^\/\p{Lu}+\//u.test(after(place, place.at))) return false
  if (/\d[\d.,]*(?:,-)?(?:\s?\p{L}+[²³]?)?(?:\/\p{L}+[²³]?)*$/u.test(context)) return true
  const [unit = ''] = /\p{L}+$/u.exec(context) ?? []
  return unit.length > 1 && unitInWords(unit) !== undefined
}

/** One capital letter close to a number is a name, `5G` or `3M`, unless the number is large or has decimals. */
function scaleAfter(word: string, context: string): string | undefined {
  if (/^[MT]$/.test(word) && !/(?:\s|[.,]\d)$/.test(context)) return undefined
  if (word === 'K' && !LARGE.test(context)) return undefined
  return word === 'm' || word === 't' ? undefined : scaleInWords(word)
}

/** Units have no vowels where words do: `fps`. */
function unknownUnit(word: string): string | undefined {
  return word.length > 1 && word === word.toLowerCase() && !hasVowel(word) ? spelled(word) : undefined
}
