/** Roman numerals: `Bab IV`, `PON XXI`, `kelas X`. Pure. */
import { cardinal } from './numerals.ts'
import { before, rule } from './rule.ts'

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
/** Up to 89: what has C, D or M in it is nearly always an abbreviation. */
const NUMERAL = /^(?:L|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
/** What is counted by them. One letter is a numeral only after one of these. */
const COUNTED_BEFORE =
  /(?:^|[^\p{L}])(?:bab|bagian|triwulan|tw|catur\s?wulan|kuartal|semester|kelas|eselon|golongan|gol\.?|pon|jilid|seri|volume|vol\.?|tahap|angkatan|gelombang|batch|sesi|babak|lampiran|tingkat|strata|periode|kelompok|zona|wilayah|unit|lantai|dapil|kodam|polda|abad|perang dunia|buwono|alam|liga|ring|juara|peringkat|pembina|penata|alinea|edisi|termin|siklus|sila|ke)[\s-](?:[IVXL]+(?:\s?[–-]\s?|,\s|\sdan\s))?$/iu

/** A numeral of one letter after what it counts, a longer one anywhere. */
export const roman = rule('([IVXL]+)(?![\\p{L}\\d])', ([numeral = ''], place) => {
  if (!NUMERAL.test(numeral)) return undefined
  const isPlain = numeral.length > 1 && !numeral.includes('L')
  return isPlain || COUNTED_BEFORE.test(before(place)) ? cardinal(romanValue(numeral)) : undefined
})

/** The value of a numeral; 0 for what is none. */
export function romanValue(numeral: string): number {
  if (!NUMERAL.test(numeral)) return 0
  const values = Array.from(numeral, (letter) => VALUES[letter] ?? 0)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}
