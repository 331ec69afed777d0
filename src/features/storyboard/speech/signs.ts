/** Signs: those that are said, and stretches that are seen only. Pure. */
import { BRACKETS, isAside } from './asides.ts'
import { fractionSign, isBetweenDays } from './dates.ts'
import { NUMBER, numberInWords, sizeOf } from './numerals.ts'
import { after, before, firstOf, rule } from './rule.ts'

/** A blank of a model text: its label stands for what will be filled in, and without one a word of middle length. */
const blank = firstOf(
  rule(String.raw`\[ISI\s*\]`, () => 'sekian'),
  rule(String.raw`\[ISI\s*:`, () => ''),
)

const aside = rule(BRACKETS, ([round, square]) => (isAside(round || square || '') ? '' : undefined))

const COMPARED: Record<string, string> = {
  '±': 'kurang lebih',
  '~': 'sekitar',
  '≈': 'sekitar',
  '>': 'lebih dari',
  '<': 'kurang dari',
  '≥': 'minimal',
  '≤': 'maksimal',
}
const compared = rule(`([${Object.keys(COMPARED).join('')}])(=?)(?=\\s?(?:\\d|Rp))`, ([sign = '', equal]) => {
  if (!equal) return COMPARED[sign]
  return sign === '>' ? 'minimal' : sign === '<' ? 'maksimal' : COMPARED[sign]
})

/** Said wherever they stand. */
const SAID: Record<string, string> = { '%': 'persen', '‰': 'permil', '№': 'nomor', '§': 'pasal' }
const said = rule(`([${Object.keys(SAID).join('')}])`, ([sign = '']) => SAID[sign])

const degrees = rule('[°º]\\s?(C(?![\\p{L}\\d]))?', ([celsius]) => (celsius ? 'derajat celsius' : 'derajat'))

/** `×3` is three times; between two numbers it is said where it stands. */
const times = firstOf(
  rule(`[×*](?=\\s?\\d)`, (_, place) => (/\d\s?$/.test(before(place)) ? 'kali' : undefined)),
  rule(`×\\s?(${NUMBER})(?![\\d:/])`, ([number = '']) => `${numberInWords(number)} kali`),
  rule('×', (_, place) => (/\d\s?$/.test(before(place)) ? 'kali' : undefined)),
)

const minus = rule('[-−](?=\\d|Rp)', (_, place) => (/(?:^|[\s(])$/.test(before(place)) ? 'minus' : undefined))

/** `H+1`, `H-7`: days counted from another. */
const daysFrom = rule('[+−-](?=\\d)', (_, place) => {
  if (!/(?:^|[^\p{L}\d])[Hh]\s?$/u.test(before(place))) return undefined
  return place.text[place.at] === '+' ? 'plus' : 'minus'
})

/** Between two amounts a dash is `sampai`; a hyphen only where the second is the larger, otherwise it is a score. */
const range = rule('([–—-])(\\s?)(?=[\\p{L}\\d])', ([dash = '', space = ''], place, end) => {
  const [context, next] = [before(place), after(place, end)]
  const isClose = space === '' && !/\s$/.test(context)
  if (isClose && isBetweenDays(place)) return 'sampai'
  if (isClose && dash === '–') return /[\p{L}\d%½¼¾²³).]$/u.test(context) ? 'sampai' : undefined
  const isSpaced = space !== '' && /\s$/.test(context)
  if (dash === '—' || !(isClose || isSpaced)) return undefined
  if (!/^(?:Rp\.?\s?)?\d/.test(next) || !/(?:[\d%½¼¾²³]|\d\s?\p{L}{1,8})\s?$/u.test(context)) return undefined
  const [first = ''] = FIRST.exec(context) ?? []
  const [second = ''] = SECOND.exec(next) ?? []
  const isFalling = first !== '' && second !== '' && sizeOf(first) >= sizeOf(second)
  return isFalling && dash === '-' && !HOUR.test(next) ? '' : 'sampai'
})
const HOUR = /^\d{1,2}[.:][0-5]\d(?!\d)/
const FIRST = new RegExp(`${NUMBER}$`)
const SECOND = new RegExp(`^${NUMBER}`)

/** What is written together with a letter or a number is said as words of their own: `e-KTP`, `COVID-19`, `SD/SMP`. */
const joint = firstOf(
  rule('-(?=[\\p{L}\\d])', (_, place, end) => {
    const [first = ''] = /[\p{L}\d]+$/u.exec(before(place)) ?? []
    const [second = ''] = /^[\p{L}\d]+/u.exec(after(place, end)) ?? []
    return first !== second && (isCode(first) || isCode(second)) ? '' : undefined
  }),
  rule('/(?=\\s?[\\p{L}\\d])', (_, place) => (/\d,\d+$/.test(before(place)) ? 'per' : '')),
)

const SUMS: Record<string, string> = { '+': 'plus', '=': 'sama dengan', '&': 'dan' }
const sums = rule('([+=&])(?![+=&])', ([sign = ''], place, end) => {
  const next = after(place, end)
  if (place.text.trim() === sign) return SUMS[sign]
  const isBefore = /[\p{L}\p{N})%]\s?$/u.test(before(place))
  if (sign === '&') return SUMS[sign]
  if (sign === '+') return isBefore || /^\d/.test(next) ? SUMS[sign] : undefined
  return isBefore && /^\s?[\p{L}\p{N}(]/u.test(next) ? SUMS[sign] : undefined
})

/** Pictures, and what joins or colours them. */
const emoji = rule('[\\p{Extended_Pictographic}\\p{RI}\\p{Emoji_Modifier}\\u200d\\ufe0f\\u20e3]+', () => '')

/** What begins with a sign, in the order in which it is tried. */
export const signs = firstOf(
  blank,
  aside,
  fractionSign,
  rule('\\+/-', () => 'kurang lebih'),
  compared,
  said,
  degrees,
  times,
  daysFrom,
  minus,
  range,
  joint,
  sums,
  emoji,
)

/** Letters that are spelled, or digits. */
function isCode(token: string): boolean {
  return /^(?:\p{L}|\p{Lu}+|.*\d.*)$/u.test(token)
}
