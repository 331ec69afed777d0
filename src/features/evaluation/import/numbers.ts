/** Numbers in the cells of tables, as platforms, Excel and people write them. Pure. */
import type { Cell } from './cells.ts'

export type DecimalMark = ',' | '.'

export type ReadNumber =
  | { status: 'number'; value: number; rounded?: true }
  | { status: 'unknown' }
  /** One mark with three digits behind it, in a column that may have decimals: 1.234 is either. */
  | { status: 'ambiguous'; thousands: number; decimal: number; mark: DecimalMark }
  | { status: 'problem'; reason: 'not-number' | 'not-whole' }

const UNKNOWN =
  /^(?:[-–—−_.…]+|n\.?\/?a\.?|#n\/a|nan|null|none|nil|undefined|t\/a|tidak (?:ada(?: data)?|tersedia)|belum (?:ada(?: data)?|tersedia|diisi)|kosong|no data|not available|unavailable|#(?:div\/0!|ref!|value!|name\?|num!|null!))$/i

const DIGIT_FIRST = /^\d/
/** Digits alone can be read in one way only. */
const DIGITS = /^\d{1,15}$/

/** Behind a number: words that say how many noughts follow. `M` is million, as platforms write it, never `miliar`. */
const POWERS = new Map([
  ['k', 3],
  ['rb', 3],
  ['ribu', 3],
  ['thousand', 3],
  ['m', 6],
  ['jt', 6],
  ['juta', 6],
  ['mn', 6],
  ['mln', 6],
  ['million', 6],
  ['b', 9],
  ['bn', 9],
  ['miliar', 9],
  ['milyar', 9],
  ['billion', 9],
])
const INDONESIAN = new Set(['rb', 'ribu', 'jt', 'juta', 'miliar', 'milyar'])
const UNITS =
  /^(?:%|persen|percent|x|kali|orang|akun|jam|hours?|views?|tayangan|penonton|likes?|suka|komentar|komen|comments?|shares?|saves?)$/i
const PARTS =
  /^(?:[~≈±]|sekitar|kira-kira|kurang lebih|ca\.?)?\s*([+-]?)\s*(\d[\d.,'’ ]*|[.,]\d+)\s*([a-z]*)\.?\s*([a-z%]*)$/i
const APPROXIMATE = /^(?:[~≈±]|sekitar|kira-kira|kurang lebih|ca)/i

/** Whether a cell says that there is no number: empty, `-`, `n/a`. It is never nought. */
export function isUnknown(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isNaN(cell)
  // Most cells of a long table begin with a digit, and no sign for nothing does.
  if (DIGIT_FIRST.test(cell)) return false
  const text = plain(cell)
  return text === '' || UNKNOWN.test(text)
}

/**
 * The number in a cell.
 * @param whole whether it counts things: then 1.234 and 1,234 can only be 1234, and what is no whole number is a problem
 * @param mark what stands before decimals in this column, where that is known
 */
export function readNumber(
  cell: Cell,
  { whole, mark }: { whole: boolean; mark?: DecimalMark | undefined },
): ReadNumber {
  if (isUnknown(cell)) return { status: 'unknown' }
  if (typeof cell === 'number') return Number.isFinite(cell) ? checked(cell, whole, false) : NOT_NUMBER
  if (DIGITS.test(cell)) return checked(Number(cell), whole, false)
  const text = plain(cell)
  const [, sign = '', digits = '', first = '', second = ''] = PARTS.exec(text) ?? []
  const power = POWERS.get(first.toLowerCase())
  const unit = power === undefined ? first || second : second
  if (digits === '' || (unit !== '' && !UNITS.test(unit)) || (power === undefined && first && second))
    return NOT_NUMBER
  const rounded = power !== undefined || APPROXIMATE.test(text)
  const value = (reading: Digits) => Number(`${sign}${reading.whole}.${reading.fraction}e${power ?? 0}`) || 0
  const readings = readingsOf(digits.trim())
  if (!readings.decimal && !readings.grouped) return NOT_NUMBER
  if (!readings.decimal || !readings.grouped) {
    const only = readings.decimal ?? readings.grouped
    return only ? checked(value(only), whole, rounded) : NOT_NUMBER
  }
  const used = readings.decimal.mark
  if (power !== undefined) {
    // 1.234K is English, 1,234 rb Indonesian: each its own decimals. The other way round the mark parts thousands.
    const own = INDONESIAN.has(first.toLowerCase()) ? ',' : '.'
    return checked(value(used === own ? readings.decimal : readings.grouped), whole, true)
  }
  if (whole) return checked(value(readings.grouped), whole, rounded)
  if (mark) return checked(value(used === mark ? readings.decimal : readings.grouped), whole, rounded)
  return {
    status: 'ambiguous',
    thousands: value(readings.grouped),
    decimal: value(readings.decimal),
    mark: used,
  }
}

/**
 * What a cell proves to stand before decimals: the comma in 37,9 and in 1.234.567.
 * @param whole as in `readNumber`: of things that are counted, 1.234 proves that the point parts thousands
 */
export function provenMark(cell: Cell, whole: boolean): DecimalMark | undefined {
  if (typeof cell === 'number' || DIGITS.test(cell)) return undefined
  const [, , digits = '', word = ''] = PARTS.exec(plain(cell)) ?? []
  // Platforms write 1.2K whatever the language.
  if (POWERS.has(word.toLowerCase())) return undefined
  const { grouped, decimal } = readingsOf(digits.trim())
  if (grouped && decimal) return whole ? grouped.mark : undefined
  if (decimal?.fraction) return whole ? undefined : decimal.mark
  return grouped?.mark
}

interface Digits {
  whole: string
  fraction: string
  /** What stands before the decimals, or would. */
  mark: DecimalMark | undefined
}

const NOT_NUMBER = { status: 'problem', reason: 'not-number' } as const
const PLAIN = /^(\d*)(?:([.,])(\d+))?$/
/** 1.000 or 1 000 000,5: one sign between groups, another before the decimals. Nothing begins with a group of noughts. */
const GROUPED = /^((?!0+[.,'’ ])\d{1,3}([.,'’ ])\d{3}(?:\2\d{3})*)(?:(?!\2)([.,])(\d+))?$/

function readingsOf(digits: string): { grouped?: Digits; decimal?: Digits & { mark: DecimalMark } } {
  const grouped = GROUPED.exec(digits)
  const decimal = PLAIN.exec(digits)
  return {
    ...(grouped && {
      grouped: {
        whole: (grouped[1] ?? '').replace(/\D/g, ''),
        fraction: grouped[4] ?? '',
        mark: grouped[2] === '.' ? ',' : grouped[2] === ',' ? '.' : markIn(grouped[3]),
      },
    }),
    ...(decimal && {
      decimal: { whole: decimal[1] || '0', fraction: decimal[3] ?? '', mark: markIn(decimal[2]) ?? '.' },
    }),
  }
}

function markIn(sign: string | undefined): DecimalMark | undefined {
  return sign === ',' || sign === '.' ? sign : undefined
}

function checked(value: number, whole: boolean, rounded: boolean): ReadNumber {
  if (!Number.isFinite(value)) return NOT_NUMBER
  if (whole && rounded) return { status: 'number', value: Math.round(value), rounded: true }
  if (whole && !Number.isInteger(value)) return { status: 'problem', reason: 'not-whole' }
  return { status: 'number', value, ...(rounded && { rounded: true as const }) }
}

const ASCII = /^[\x20-\x7e]*$/

/** Without the blanks and signs that only look different. */
function plain(text: string): string {
  if (ASCII.test(text)) return text.trim()
  return text
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\u2212/g, '-')
    .trim()
}
