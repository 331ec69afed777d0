/**
 * Numbers as they are said in Indonesian. Pure.
 */

/** A number as it is written: thousands dots, a decimal comma; a dot with one or two decimals is read as a comma. */
export const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}(?!\d)|\d+[,.]\d{1,2}(?!\d|[.,]\d)|\d+(?:,\d+)?)`

const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const SCALES: [size: number, name: string][] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
]
/** From this many digits on, what is not grouped by dots is a code, not a quantity. */
const CODE_LENGTH = 11
/** More digits than there are names for. */
const MOST_DIGITS = 15

/**
 * A whole number in words, as KBBI spells them: `seratus dua belas`.
 * @param value whole, from 0 to below 1e15; anything else gives an empty text
 */
export function cardinal(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 10 ** MOST_DIGITS) return ''
  return value === 0 ? 'nol' : wordsOf(value).join(' ')
}

/** Each digit by itself: `0812` is `nol delapan satu dua`. What is no digit is left out. */
export function digitsInWords(written: string): string {
  return Array.from(written.replace(/\D/g, ''), (digit) => UNITS[Number(digit)]).join(' ')
}

/**
 * A number as it stands in a text: `1.234,5`, `0,05`, `007`. Decimals are said one by one; so is a number that
 * begins with a nought or is a code by its length. Text without a digit gives an empty text.
 */
export function numberInWords(written: string): string {
  const { whole, decimals } = partsOf(written)
  if (whole === '') return ''
  const isCode = /^0\d/.test(whole) || whole.length > MOST_DIGITS
  const isUngrouped = !/[.,]\d{3}/.test(written)
  const said =
    isCode || (isUngrouped && whole.length >= CODE_LENGTH) ? digitsInWords(whole) : cardinal(Number(whole))
  return decimals ? `${said} koma ${digitsInWords(decimals)}` : said
}

/** The size of a number as it stands in a text, to compare two of them. */
export function sizeOf(written: string): number {
  const { whole, decimals } = partsOf(written)
  return Number(`${whole}.${decimals || '0'}`)
}

/** A place in an order: `kedua`, `keseratus`, and in two words where the number has more: `ke dua belas`. */
export function ordinal(value: number): string {
  const said = cardinal(value)
  return said.includes(' ') ? `ke ${said}` : `ke${said}`
}

function partsOf(written: string): { whole: string; decimals: string } {
  const grouped = /^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3}){2,})(?!\d)/.exec(written)
  const [, whole = '', decimals = ''] = grouped
    ? ['', grouped[0].replace(/\D/g, ''), /^[.,](\d+)$/.exec(written.slice(grouped[0].length))?.[1]]
    : (/(\d+)(?:[.,](\d+))?/.exec(written) ?? [])
  return { whole, decimals }
}

function wordsOf(value: number): string[] {
  if (value < 10) return value === 0 ? [] : [UNITS[value] ?? '']
  if (value < 12) return [value === 10 ? 'sepuluh' : 'sebelas']
  if (value < 20) return [...wordsOf(value - 10), 'belas']
  if (value < 100) return counted(value, 10, 'puluh')
  if (value < 1000) return counted(value, 100, 'ratus')
  const [size, name] = SCALES.find(([size]) => value >= size) ?? [1, '']
  return counted(value, size, name)
}

/** `dua ratus lima`; one hundred and one thousand have a word of their own. */
function counted(value: number, size: number, name: string): string[] {
  const many = Math.floor(value / size)
  const begin = many === 1 && size <= 1000 ? [`se${name}`] : [...wordsOf(many), name]
  return [...begin, ...wordsOf(value % size)]
}
