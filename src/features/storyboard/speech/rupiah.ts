/** Amounts of money: the currency is written first and said last. Pure. */
import { NUMBER, numberInWords } from './numerals.ts'
import { rule } from './rule.ts'

/** Short and long names of thousands and more. After a currency, M is always a thousand millions. */
const SCALES: [pattern: RegExp, word: string][] = [
  [/^(?:rb|ribu|k)$/i, 'ribu'],
  [/^(?:jt|juta)$/i, 'juta'],
  [/^(?:m|mlr|mld|mil|miliar|milyar)$/i, 'miliar'],
  [/^(?:t|tril|trl|triliun|trilyun)$/i, 'triliun'],
]
const SCALE =
  '(?:[Rr]b|RB|[Rr]ibu|[Kk]|[Jj]t|JT|[Jj]uta|[Mm]|[Mm]l[rd]|[Mm]il(?:iar)?|[Mm]ilyar|[Tt]|[Tt]r(?:i)?l|[Tt]rili?y?un)'
const AMOUNT = `(${NUMBER})((?:\\s?${SCALE}(?![\\p{L}\\d])){0,2})`
const CURRENCIES: [pattern: RegExp, word: string][] = [
  [/^(?:rp|idr)/i, 'rupiah'],
  [/^(?:us|\$)/i, 'dolar'],
  [/^(?:eur|€)/i, 'euro'],
]

/** `Rp2,5 juta`, `Rp75.000,-`, `Rp10-15 juta`, `Rp500rb-an`, `US$100`. */
export const money = rule(
  // The noughts after the comma are not said.
  `(Rp|RP|rp|IDR|US\\$|USD|\\$|EUR|€)\\.?\\s*${AMOUNT}(?:,00(?!\\d)|[.,][-–])?` +
    // What is a range stands close together, or names the currency again.
    `(?:(?:\\s?–\\s?|-|\\s(?:-|s\\.d\\.|s\\/d|sampai|hingga)\\s(?=Rp))(?:Rp\\.?\\s?)?${AMOUNT}(?:,(?:-|00(?!\\d)))?)?` +
    '(-?an(?!\\p{L}))?',
  ([currency = '', number = '', scale = '', until = '', untilScale = '', about = '']) => {
    const amounts = [amountInWords(number, scale), ...(until ? [amountInWords(until, untilScale)] : [])]
    const unit = CURRENCIES.find(([pattern]) => pattern.test(currency))?.[1] ?? ''
    return `${amounts.join(' sampai ')}${about && 'an'} ${unit}`
  },
)

/** `Rp` by itself. */
export const currencyAlone = rule('Rp\\.?(?![\\p{L}\\d])', () => 'rupiah')

/** What a short name of thousands or more is said as, after a number: `rb`, `jt`; undefined for any other text. */
export function scaleInWords(written: string): string | undefined {
  return SCALES.find(([pattern]) => pattern.test(written))?.[1]
}

function amountInWords(number: string, scale: string): string {
  const scales = scale.trim().split(/\s+/).map(scaleInWords)
  return [numberInWords(number.replace(/,00$/, '')), ...scales].filter(Boolean).join(' ')
}
