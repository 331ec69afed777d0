/** Hours, lengths of time and ratios, all of which are two numbers with a mark between them. Pure. */
import { cardinal, NUMBER, numberInWords } from './numerals.ts'
import { after, before, firstOf, rule } from './rule.ts'

const HOUR_BEFORE = /(?:pukul|pkl\.?|jam|jm)\s*$/i
const ZONE_AFTER = /^\s?(?:[–-]\s?\d{1,2}[.:]\d\d\s?)?(?:WIB|WITA|WIT)(?![\p{L}\d])/u
const LENGTH_BEFORE =
  /(?:durasi|panjang|panjangnya|lama|lamanya|selama|menit|detik|kode waktu|timecode)(?:\ske-?)?[\s:]*$/i
/** The second of two, with the first and what tells of what kind that is. */
const RANGE_BEFORE = /(pukul\s|pkl\.?\s|jam\s)?(\d{1,2}):\d\d\s?[–-]\s?$/i
const RATIO_BEFORE = /(?:rasio|skala|perbandingan|format|ukuran)\s*$/i
/** What is counted in decimals, also where they are written with a dot. */
const COUNTED_AFTER =
  /^\s?(?:%|°|persen|ribu|rb|juta|jt|miliar|triliun|km|kg|cm|m[²2]?|ha|gb|mb|ton|liter)(?![\p{L}\d])/iu
const NUMBERED_BEFORE = /(?:versi|v|bab|subbab|butir|tabel|gambar|bagian|nilai|skor|ipk|indeks)\s*$/i
/** A first number below this, with a colon, is taken for minutes: hardly anybody is invited for that hour. */
const EARLY = 5

/** `00:01:30`: hours, minutes and seconds. */
const longLength = rule(String.raw`(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])`, ([h = '', m = '', s = '']) =>
  lengthInWords(Number(h), Number(m), Number(s)),
)

/** `10:42` is an hour, `01:30` a length. */
const colon = rule(
  // A length says by itself that it is in minutes.
  String.raw`(\d{1,2}):([0-5]\d)(?![\d:]|[.,]\d)(\s?(?:menit|mnt)(?![\p{L}\d]))?`,
  ([first = '', second = '', minutes = ''], place, end) => {
    const [a, b] = [Number(first), Number(second)]
    const kind = minutes ? 'length' : kindOf(a, b, before(place), after(place, end))
    if (kind === 'ratio') return undefined
    return kind === 'hour' ? hourInWords(a, b) : lengthInWords(0, a, b)
  },
)

/** `10.30`. */
const dot = rule(String.raw`(\d{1,2})\.([0-5]\d)(?!\d|[.,]\d)`, ([first = '', second = ''], place, end) => {
  if (COUNTED_AFTER.test(after(place, end)) || NUMBERED_BEFORE.test(before(place))) return undefined
  return Number(first) > 24 ? undefined : hourInWords(Number(first), Number(second))
})

/** `16:9`, `4,5:1`, `1:2:3`. */
const ratio = rule(`(${NUMBER})((?:(?::|\\s:\\s)${NUMBER}){1,4})(?!\\d)`, ([first = '', others = '']) =>
  [first, ...others.split(':').slice(1)].map((number) => numberInWords(number.trim())).join(' banding '),
)

/** Hours, lengths and ratios. */
export const clocks = firstOf(longLength, colon, dot, ratio)

function kindOf(a: number, b: number, context: string, next: string): 'hour' | 'length' | 'ratio' {
  const isHour = a <= 24 && (HOUR_BEFORE.test(context) || ZONE_AFTER.test(next))
  if (RATIO_BEFORE.test(context) || ((a + b === 100 || (a === 9 && b === 16)) && !isHour)) return 'ratio'
  if (isHour) return 'hour'
  if (a > 24 || LENGTH_BEFORE.test(context)) return 'length'
  const [range, pukul, first] = RANGE_BEFORE.exec(context) ?? []
  if (pukul) return 'hour'
  return Number(range ? first : a) < EARLY ? 'length' : 'hour'
}

/** `sepuluh tiga puluh`; the full hour without its noughts. */
function hourInWords(hour: number, minutes: number): string {
  if (minutes === 0) return cardinal(hour)
  return `${cardinal(hour)}${minutes < 10 ? ' lewat' : ''} ${cardinal(minutes)}`
}

function lengthInWords(hours: number, minutes: number, seconds: number): string {
  const parts = [
    hours > 0 && `${cardinal(hours)} jam`,
    minutes > 0 && `${cardinal(minutes)} menit`,
    (seconds > 0 || hours + minutes === 0) && `${cardinal(seconds)} detik`,
  ]
  return parts.filter(Boolean).join(' ')
}
