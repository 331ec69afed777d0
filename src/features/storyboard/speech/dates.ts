/** Dates in figures, parts of a number and numbers of laws, all of which are written with a slash. Pure. */
import { cardinal, NUMBER, numberInWords } from './numerals.ts'
import { after, before, firstOf, type Place, rule } from './rule.ts'

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
]
/** Short names as people write them, English ones included, with the place of the month. */
const SHORT_MONTHS: Record<string, number> = {
  jan: 0,
  feb: 1,
  mar: 2,
  apr: 3,
  jun: 5,
  jul: 6,
  agt: 7,
  agu: 7,
  ags: 7,
  agst: 7,
  aug: 7,
  sep: 8,
  sept: 8,
  okt: 9,
  oct: 9,
  nov: 10,
  nop: 10,
  des: 11,
  dec: 11,
}
const DAYS = 'senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad'

const NAMES = [DAYS, ...MONTHS, ...Object.keys(SHORT_MONTHS)].join('|')
const IS_DAY_OR_MONTH = new RegExp(`^(?:${NAMES})(?![\\p{L}\\d])`, 'iu')
const ENDS_WITH_DAY_OR_MONTH = new RegExp(`(?:^|[^\\p{L}])(?:${NAMES})\\.?$`, 'iu')

/** What a number that is followed by a year counts: laws and other numbered papers. */
const NUMBERED =
  /(?:^|[^\p{L}])(?:UU|PP|Perpp?u|Perpres|Permen\p{L}*|Kepmen\p{L}*|Keppres|Inpres|Per[dk]a|Pergub|Perb[ua]p|Perwali?|POJK|PMK|SEB?|SK|SKB|Nomor|No\.?|Peraturan|Keputusan|Instruksi|Edaran)(?![\p{L}\d])[^.!?\n\d]*$/iu
const IS_DATED = new RegExp(`(?:tanggal|tgl\\.?|(?:${DAYS}),?)\\s*(?:\\(\\s*)?$`, 'iu')
/** Where two numbers beside a slash are two sizes of one thing. */
const IS_SIZES = /(?:tipe|type|rumah|lt|lb|nomor|no\.?|blok|kav\.?|rt|rw)\s*$/i

/** `2026-11-25`, `25/11/2026`, `9.3.2026`, `25/11/26`. */
const wholeDate = firstOf(
  rule(String.raw`(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)`, ([year = '', , month = '', day = '']) =>
    dateInWords(day, month, year),
  ),
  rule(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)`, ([day = '', , month = '', year = '']) =>
    dateInWords(day, month, year),
  ),
  rule(String.raw`(\d{1,2})([-/])(\d{1,2})\2(\d\d)(?![\d/-])`, ([day = '', , month = '', year = '']) =>
    dateInWords(day, month, `${Number(year) > 50 ? 19 : 20}${year}`),
  ),
)

/** `94/2021` of a law, `2025/2026`, `11/2026`. */
const numberAndYear = rule(
  String.raw`(\d{1,4})/((?:19|20)\d\d)(?![\d/])`,
  ([number = '', year = ''], place) => {
    const years = numberInWords(year)
    if (/^(?:19|20)\d\d$/.test(number)) return `${numberInWords(number)} ${years}`
    const month = MONTHS[Number(number) - 1]
    if (month && !NUMBERED.test(before(place))) return `${month} ${years}`
    return `${cardinal(Number(number))} tahun ${years}`
  },
)

/** `25/11`, `1/3`, `36/90`. */
const twoNumbers = rule(String.raw`(\d{1,3})/(\d{1,3})(?![\d/])`, ([first = '', second = ''], place) => {
  const [a, b] = [cardinal(Number(first)), cardinal(Number(second))]
  const context = before(place)
  // Day and night, all week long.
  if ((first === '24' && second === '7') || IS_SIZES.test(context)) return `${a} ${b}`
  const isFraction = isCommonFraction(Number(first), Number(second)) && !/^0|\/0/.test(`${first}/${second}`)
  if (isFraction && !IS_DATED.test(context)) return fraction(Number(first), Number(second))
  return dateInWords(first, second) ?? `${a} per ${b}`
})

const FRACTIONS: Record<string, string> = {
  '½': 'setengah',
  '¼': 'seperempat',
  '¾': 'tiga perempat',
  '⅓': 'sepertiga',
  '⅔': 'dua pertiga',
  '⅛': 'seperdelapan',
  '⅕': 'seperlima',
}

/** `2½` and `½`. */
export const fractionSign = rule(
  `(${NUMBER})?([${Object.keys(FRACTIONS).join('')}])`,
  ([number = '', sign = '']) => `${numberInWords(number)} ${FRACTIONS[sign] ?? ''}`.trim(),
)

/** Everything that is two or three numbers with slashes, or a date. */
export const slashed = firstOf(wholeDate, numberAndYear, twoNumbers)

/** A short name of a month after its day or before its year. */
export const shortMonth = rule('(\\p{L}{3,4})(?![\\p{L}\\d])\\.?', ([letters = ''], place, end) => {
  const key = letters.toLowerCase()
  if (!Object.hasOwn(SHORT_MONTHS, key)) return undefined
  const isAfterDay = /(?:^|\D)\d{1,2}\s$/.test(before(place))
  if (!isAfterDay && !/^\s(?:19|20)\d\d/.test(after(place, end))) return undefined
  return MONTHS[SHORT_MONTHS[key] ?? 0]
})

/** Whether letters may be the short name of a month. */
export function mayBeMonth(letters: string): boolean {
  return Object.hasOwn(SHORT_MONTHS, letters.toLowerCase())
}

/** Whether a dash at the place stands between two days of the week or two months. */
export function isBetweenDays(place: Place): boolean {
  return (
    ENDS_WITH_DAY_OR_MONTH.test(before(place)) &&
    IS_DAY_OR_MONTH.test(place.text.slice(place.at + 1, place.at + 12))
  )
}

/** Undefined when there is no such day or month. */
function dateInWords(day: string, month: string, year?: string): string | undefined {
  const name = MONTHS[Number(month) - 1]
  if (!name || Number(day) < 1 || Number(day) > 31) return undefined
  return [cardinal(Number(day)), name, ...(year ? [numberInWords(year)] : [])].join(' ')
}

/** Whether two numbers are a fraction as people use them, in lowest terms: not `5/6`, which is a day. */
function isCommonFraction(part: number, whole: number): boolean {
  const isLowest = part === 1 || (whole % part !== 0 && !(part % 2 === 0 && whole % 2 === 0))
  return part < whole && [2, 3, 4, 5, 8, 10].includes(whole) && isLowest
}

function fraction(part: number, whole: number): string {
  if (part === 1 && whole === 2) return 'setengah'
  return part === 1 ? `seper${cardinal(whole)}` : `${cardinal(part)} per ${cardinal(whole)}`
}
