/** Times as scripts write them: `3 dtk`, `5"`, `0:08-0:15`, `(3–10 detik)`. Pure. */

/** A duration, a stretch of the video, or a time code that may be either: see `secondsOf`. All in seconds. */
export type Timing = { seconds: number } | { from: number; to: number; clock: boolean } | { at: number }

/**
 * What a text that holds nothing but a time says; undefined for any other text.
 * @param bare whether a number without a unit counts as seconds, as it does in a column of durations
 */
export function timingOf(text: string, bare = false): Timing | undefined {
  if (text.length > LONGEST) return undefined
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(BEFORE, '')
    .replace(/\s*\.?$/, '')
    .trim()
  const led = LED.exec(plain)
  const body = led ? plain.slice(led[0].length) : plain
  return stretchOf(body, bare || led !== null) ?? pointOf(body, bare, led !== null)
}

/**
 * A time taken out of a longer text: in brackets anywhere, or at its beginning or end beside a separator.
 * @param bare whether a number without a unit counts in brackets, as it does after "Shot 1"
 */
export function takeTiming(text: string, bare = false): { timing?: Timing; rest: string } {
  const inBrackets = unbracketed(text)
  const whole = timingOf(inBrackets, bare && inBrackets !== text)
  if (whole) return { timing: whole, rest: '' }
  for (const found of text.matchAll(BRACKETS)) {
    const inner = found[0].slice(1, -1).split(/[,;|]/)
    const at = inner.findIndex((part) => timingOf(part, bare) !== undefined)
    const timing = timingOf(inner[at] ?? '', bare)
    if (!timing) continue
    const others = inner
      .filter((_, index) => index !== at)
      .join(',')
      .trim()
    const kept = others && found[0][0] + others + found[0].at(-1)
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
    return { timing, rest: `${before.trimEnd()} ${kept} ${after.trimStart()}`.replace(/ {2,}/g, ' ').trim() }
  }
  return takeAtEdge(text)
}

/**
 * Durations of shots that follow each other, undefined where none is known. A stretch is as long as its difference,
 * unless several begin at the same number ("3-5 dtk" for each): then their middle is meant. Single time codes that rise
 * from 0 are where shots begin.
 */
export function secondsOf(timings: readonly (Timing | undefined)[]): (number | undefined)[] {
  const starts = timings.flatMap((t) => (t && 'from' in t && !t.clock && t.from > 0 ? [t.from] : []))
  const rough = new Set(starts).size < starts.length
  const codes = timings.filter((timing) => timing !== undefined && 'at' in timing)
  const begin =
    codes.length > 1 &&
    codes[0]?.at === 0 &&
    codes.every(({ at }, i) => i === 0 || at > (codes[i - 1]?.at ?? at))
  return timings.map((timing, index) => {
    if (!timing) return undefined
    if ('seconds' in timing) return positive(timing.seconds)
    if ('from' in timing)
      return positive(rough && !timing.clock ? (timing.from + timing.to) / 2 : timing.to - timing.from)
    if (!begin) return positive(timing.at)
    const next = timings[index + 1]
    return next && 'at' in next ? positive(next.at - timing.at) : undefined
  })
}

/** A time takes no more characters. */
const LONGEST = 40
const BRACKETS = /\([^()[\]\n]{1,60}\)|\[[^()[\]\n]{1,60}\]/g
const BEFORE = /^\s*(?:±|~|≈|@|sekitar|kira-kira|kurang lebih|durasi|waktu|timecode|estimasi|est\.?)?\s*:?\s*/
/** A unit before its numbers: "detik 0-3". */
const LED = /^(?:detik|dtk|second|sec)\s*(?:ke)?[\s-]*(?=\d)/
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2})?'
const UNIT = "(?:detik|dtk|det|dt|sekon|seconds?|secs?|s|\"|”|''|’’|″|′′)"
const CLOCK = '\\d{1,2}(?::\\d{2}){1,3}(?:[.,]\\d{1,3})?'
const DOTTED = '\\d{1,2}\\.\\d{2}'
const TO = '\\s*(?:-|–|—|−|~|→|to|s\\.?d\\.?|s/d|sampai|hingga)\\s*'

const CLOCKS = new RegExp(`^(${CLOCK})${TO}(${CLOCK})(?:\\s*${UNIT})?$`)
const DOTTEDS = new RegExp(`^(${DOTTED})${TO}(${DOTTED})$`)
const NUMBERS = new RegExp(`^(${NUMBER})\\s*(${UNIT})?${TO}(${NUMBER})\\s*(${UNIT})?$`)
const ONE_CLOCK = new RegExp(`^${CLOCK}$`)
const ONE_NUMBER = new RegExp(`^(${NUMBER})\\s*(${UNIT})?$`)
const MINUTES = new RegExp(
  `^(${NUMBER})\\s*(?:menit|mnt|minutes?|min|m|'|’|′)\\s*(?:(${NUMBER})\\s*${UNIT}?)?$`,
)
/** A time at the beginning of a text, with what parts it from the rest. */
const EDGE = '[-–—:|,.)\\]]'
const LEADING = new RegExp(
  `^((?:detik|dtk)?\\s*(?:ke-?)?\\s*(?:${CLOCK}${TO}${CLOCK}|${CLOCK}|${NUMBER}\\s*${UNIT}?${TO}${NUMBER}\\s*${UNIT}?|${NUMBER}\\s*${UNIT}))(?:\\s*${EDGE}\\s+|\\s*[:|]\\s*|\\s+|$)`,
  'i',
)
const TRAILING = new RegExp(
  `(?:\\s[-–—|]|[,;|.])\\s*(${NUMBER}\\s*${UNIT}|${CLOCK}|${CLOCK}${TO}${CLOCK})\\s*\\.?\\s*$`,
  'i',
)

function stretchOf(text: string, bare: boolean): Timing | undefined {
  const clocks = CLOCKS.exec(text) ?? DOTTEDS.exec(text)
  if (clocks) return stretch(clockOf(clocks[1]), clockOf(clocks[2]), true)
  const numbers = NUMBERS.exec(text)
  if (!numbers || !(bare || numbers[2] || numbers[4])) return undefined
  return stretch(numberOf(numbers[1]), numberOf(numbers[3]), false)
}

function stretch(from: number, to: number, clock: boolean): Timing | undefined {
  return to > from ? { from, to, clock } : undefined
}

function pointOf(text: string, bare: boolean, led: boolean): Timing | undefined {
  if (ONE_CLOCK.test(text)) return { at: clockOf(text) }
  const minutes = MINUTES.exec(text)
  if (minutes) return { seconds: numberOf(minutes[1]) * 60 + numberOf(minutes[2] ?? '0') }
  const number = ONE_NUMBER.exec(text)
  if (number && led) return { at: numberOf(number[1]) }
  return number && (bare || number[2]) ? { seconds: numberOf(number[1]) } : undefined
}

/** Seconds of `1:05`, `00.15`, `0:01:05`; the fourth part of a time code counts frames, which are left out. */
function clockOf(text = ''): number {
  const parts = text
    .replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2')
    .split(':')
    .slice(0, 4)
  const whole = parts.length === 4 ? parts.slice(0, 3) : parts
  return whole.reduce((all, part) => all * 60 + numberOf(part), 0)
}

function numberOf(text = ''): number {
  return Number(text.replace(',', '.'))
}

function positive(seconds: number): number | undefined {
  return seconds > 0 ? Math.round(seconds * 100) / 100 : undefined
}

function unbracketed(text: string): string {
  return /^[([].*[)\]]$/.test(text.trim()) ? text.trim().slice(1, -1) : text
}

function takeAtEdge(text: string): { timing?: Timing; rest: string } {
  const leading = LEADING.exec(text)
  const first = leading && timingOf(leading[1] ?? '')
  if (leading && first && isParted(leading[0], text))
    return { timing: first, rest: text.slice(leading[0].length).trim() }
  const trailing = TRAILING.exec(text.slice(-LONGEST))
  const last = trailing && timingOf(trailing[1] ?? '')
  if (trailing && last) return { timing: last, rest: text.slice(0, -trailing[0].length).trim() }
  return { rest: text }
}

/** "0:00-0:03 Pintu" begins with a time even without a separator, "3 detik saja" and "10:30 loket buka" do not. */
function isParted(start: string, text: string): boolean {
  return (
    start.length === text.length ||
    /[-–—:|,.)\]]\s*$/.test(start) ||
    new RegExp(`^[^-–—→]*\\d${TO}\\d`).test(start)
  )
}
