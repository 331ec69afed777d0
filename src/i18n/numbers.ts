import type { Locale } from './locales.ts'
import { normalise } from './normalise.ts'

/**
 * What a typed number means. `ambiguous` when the text has one value read as Indonesian and another one read
 * as English: of the two `readings`, the first takes the mark for a thousands separator, the second for a
 * decimal one. `rewritten` is what to put in the field for that reading; it is never ambiguous itself.
 */
export type ParsedNumber =
  | { status: 'number'; value: number }
  | { status: 'ambiguous'; readings: { value: number; rewritten: string }[] }
  | { status: 'not-a-number' }

/**
 * Reads a number as people type it: "1.000.000,5", "1,000,000.5", "1 000 000", "Rp62,9 juta", "45%", and
 * with the item's `unit` behind it ('' when there is none). The value is in that unit: with the unit "juta
 * rupiah", both "62,9" and "62,9 juta" are 62.9. Never throws; what is not a finite number is `not-a-number`.
 *
 * "1.000" and "3,145" are ambiguous whatever the right answer is: to guess would count a right answer wrong,
 * or give the answer away.
 */
export function parseNumber(text: string, unit: string): ParsedNumber {
  const typed = closed(normalise(text, ['case']))
  const [, sign = '', innerSign = '', digits = '', tail = ''] = PARTS.exec(typed) ?? []
  const power = powerOf(tail, unit)
  if (power === undefined || (sign && innerSign)) return { status: 'not-a-number' }
  const minus = sign === '-' || innerSign === '-' ? '-' : ''
  // The power goes into the literal: 1.1 * 1e6 would not be 1100000. `|| 0` makes 0 of -0.
  const valueIn = ({ whole, fraction }: Digits) => Number(`${minus}${whole}.${fraction}e${power}`) || 0
  const [first, second] = readDigits(digits.trim())
  if (!first || !Number.isFinite(valueIn(first))) return { status: 'not-a-number' }
  if (!second) return { status: 'number', value: valueIn(first) }
  const readings = [first, second].map((reading) => ({
    value: valueIn(reading),
    rewritten: `${minus}${rewrite(reading)}${power === 0 ? '' : ` ${tail}`}`,
  }))
  return { status: 'ambiguous', readings }
}

/** The digits before and after the decimal separator. */
interface Digits {
  whole: string
  fraction: string
}

/** Sign, currency, sign, digits with separators, what follows. */
const PARTS = /^([+-]?) ?(?:rp\.?)? ?([+-]?) ?([\d.,' ]*)(.*)$/i
/** 1000 or 1000,5 or ,5 */
const PLAIN = /^(\d*)(?:[.,](\d+))?$/
/** 1.000 or 1 000 000,5: one kind of separator between groups, another before the decimals. */
const GROUPED = /^((?!0+[.,' ])\d{1,3}([.,' ])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/

/** Words for powers of ten. */
const POWERS = new Map([
  ['rb', 3],
  ['ribu', 3],
  ['jt', 6],
  ['juta', 6],
  ['m', 9],
  ['miliar', 9],
  ['milyar', 9],
  ['t', 12],
  ['triliun', 12],
])

/** In "Rp5.000,-" the dash stands for two zeros. */
function closed(text: string): string {
  return /[.,] ?-$/.test(text) ? `${text.slice(0, -1).trimEnd()}00` : text
}

/** All meanings of digits with separators: none, one, or thousands and then decimal. */
function readDigits(digits: string): Digits[] {
  if (digits === '') return []
  const grouped = GROUPED.exec(digits)
  const plain = PLAIN.exec(digits)
  return [
    ...(grouped ? [{ whole: (grouped[1] ?? '').replace(/\D/g, ''), fraction: grouped[3] ?? '' }] : []),
    ...(plain ? [{ whole: plain[1] || '0', fraction: plain[2] ?? '' }] : []),
  ]
}

/** Indonesian, without thousands separators, never with three decimals: "1000", "1,0", "3,1450". */
function rewrite({ whole, fraction }: Digits): string {
  const integer = whole.replace(/^0+(?=\d)/, '')
  if (fraction === '') return integer
  const short = fraction.replace(/0+$/, '') || '0'
  return `${integer},${short.length === 3 ? `${short}0` : short}`
}

/** The power of ten that `tail` stands for, in `unit`; undefined when it says anything else. */
function powerOf(tail: string, unit: string): number | undefined {
  const typed = plainUnit(tail)
  const whole = plainUnit(unit)
  if (['', '%', 'persen', whole].includes(typed)) return 0
  // "5 m" of the unit "meter" or "miliar rupiah" is the unit shortened, not 5 miliar of them.
  if (typed.length === 1 && POWERS.has(typed) && whole.startsWith(typed)) return 0
  const [unitWord, afterUnitWord] = firstWord(whole)
  const unitPower = unitWord.length > 1 ? POWERS.get(unitWord) : undefined
  const counted = unitPower === undefined ? whole : afterUnitWord
  if (unitPower !== undefined && typed === counted) return -unitPower
  const [word, after] = firstWord(typed)
  const power = POWERS.get(word)
  if (power === undefined || (after !== '' && after !== counted)) return undefined
  return power - (unitPower ?? 0)
}

/** A unit as it is compared. Phone keyboards have no ², so "m2" may stand for "m²". */
function plainUnit(unit: string): string {
  return normalise(unit, []).replace('²', '2').replace('³', '3')
}

function firstWord(text: string): [string, string] {
  const space = text.indexOf(' ')
  return space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)]
}

/** A number as one would type it, without thousands separators and with all its decimals, at most six. */
export function formatExactly(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(value)
}
