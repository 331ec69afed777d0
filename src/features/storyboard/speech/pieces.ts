/** A text in pieces, each as it is said. Pure. */
import { mayBeShort, shortForms } from './abbreviations.ts'
import { acronym, letterCode, mixedAcronym, singleLetter } from './acronyms.ts'
import { accounts, addresses } from './addresses.ts'
import { fractionSign, mayBeMonth, shortMonth, slashed } from './dates.ts'
import { clocks } from './hours.ts'
import { isSayable } from './letters.ts'
import { NUMBER, numberInWords, ordinal } from './numerals.ts'
import { phones } from './phones.ts'
import { roman, romanValue } from './roman.ts'
import { firstOf, type Rule, rule } from './rule.ts'
import { currencyAlone, money } from './rupiah.ts'
import { signs } from './signs.ts'
import { perUnit, perWord, units } from './units.ts'

/** A stretch of a text, and what is said for it; a stretch without `words` is said as it stands. */
export interface Piece {
  start: number
  end: number
  words?: string
}

const times = rule('[xX](?![\\p{L}])', (_, { text, at }) =>
  /\d\s?$/.test(text.slice(Math.max(0, at - 2), at)) ? 'kali' : undefined,
)

/** `ke-2`, `ke-XXI`. */
const place = rule(
  '([Kk]e)-?(?:(\\d{1,3}(?:\\.\\d{3})*)(?![\\d/:]|[.,]\\d)|-([IVXL]+)(?![\\p{L}\\d]))',
  ([, number = '', numeral = '']) => {
    const value = number ? Number(number.replace(/\./g, '')) : romanValue(numeral)
    return value > 0 ? ordinal(value) : undefined
  },
)
const wifi = rule('[Ww]i-?[Ff]i(?!\\p{L})', () => 'wai fai')

/** `1990-an`, `5-nya`. */
const aboutNumber = rule(
  `(${NUMBER})-?(an|nya)(?!\\p{L})`,
  ([number = '', end = '']) => numberInWords(number) + end,
)
const number = rule(`(${NUMBER})`, ([written = '']) => numberInWords(written))

const atLetter = firstOf(
  addresses,
  money,
  currencyAlone,
  place,
  wifi,
  times,
  shortMonth,
  ...shortForms,
  units,
  roman,
  mixedAcronym,
  acronym,
  letterCode,
  singleLetter,
)
const atDigit = firstOf(phones, slashed, addresses, clocks, fractionSign, aboutNumber, number)
const atSign = firstOf(phones, money, perUnit, perWord, accounts, signs)

/** A row of letters, a row of digits, or a sign that may be said. */
const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+|[^\s\p{L}\p{M}.,;:!?"'“”‘’)\]]/gu
/** Letters that nothing more can be said about than they say. */
const ORDINARY = /^\p{L}?\p{Ll}+(?:['’]\p{Ll}+)*$/u

/** Cuts a text into pieces that follow each other without a gap. Never throws; long texts take linear time. */
export function piecesOf(original: string): Piece[] {
  const text = usual(original)
  const pieces: Piece[] = []
  const shouting = shoutingIn(text)
  let plain = 0
  const token = new RegExp(TOKEN)
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const at = found.index
    const said = isOrdinary(found[0], text, at)
      ? undefined
      : ruleAt(found[0])({ text, at, isShouted: () => shouting(at) })
    if (!said) continue
    if (plain < at) pieces.push({ start: plain, end: at })
    plain = at + said.length
    pieces.push({ start: at, end: plain, words: said.words })
    token.lastIndex = plain
  }
  if (plain < text.length) pieces.push({ start: plain, end: text.length })
  return pieces
}

function ruleAt(token: string): Rule {
  if (/^\d/.test(token)) return atDigit
  return /^\p{L}/u.test(token) ? atLetter : atSign
}

/** Most of a text: small letters that stand by themselves, away from numbers. Passed over for speed. */
function isOrdinary(token: string, text: string, at: number): boolean {
  if (token.length < 2 || !ORDINARY.test(token) || mayBeShort(token) || mayBeMonth(token)) return false
  const next = text.charAt(at + token.length)
  if (
    /[\d/@_²³]/.test(next) ||
    (next === ':' && text.charAt(at + token.length + 1) === '/') ||
    (next === '.' && /\S/.test(text.charAt(at + token.length + 1)))
  )
    return false
  return !/\d/.test(text.slice(Math.max(0, at - 2), at)) && !/^(?:rp|ke|wi|wifi)$/i.test(token)
}

/** Signs that look alike as one sign, each at its own place, so that positions stay the same. */
function usual(text: string): string {
  return text.replace(/[\u2010\u2011\u2044\u00A0\uFF10-\uFF19\u0660-\u0669\u2080-\u2089]/g, (sign) => {
    if (sign === '\u2044') return '/'
    if (sign === '\u00A0') return ' '
    return /[\u2010\u2011]/.test(sign) ? '-' : String(sign.charCodeAt(0) & 15)
  })
}

/** Tells of positions that rise whether their line is all in capitals. */
function shoutingIn(text: string): (at: number) => boolean {
  let end = -1
  let isShouting = false
  return (at) => {
    if (at > end) {
      const start = text.lastIndexOf('\n', at) + 1
      end = text.indexOf('\n', at)
      if (end < 0) end = text.length
      isShouting = isInCapitals(text.slice(start, end))
    }
    return isShouting
  }
}

/** Whether most words are in capitals, and one of them is not an acronym by its look. */
function isInCapitals(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? []
  const capital = words.filter((word) => word === word.toUpperCase())
  return (
    words.length > 1 &&
    capital.length * 5 >= words.length * 3 &&
    capital.some((word) => word.length > 3 && isSayable(word))
  )
}
