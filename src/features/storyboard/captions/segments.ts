/** Cuts what is said into captions of one or two lines. Pure. */
import { spokenParts } from '../speech/spoken.ts'
import { spokenSeconds } from '../speech/timing.ts'
import { BREAK, breakCost } from './breaks.ts'

/** What stands on the screen at once. */
export interface Segment {
  /** At most two. */
  lines: string[]
  /** How long it is said, in seconds; 0 where it has nothing to say. */
  seconds: number
}

/** Shortest and longest time that a caption stands, in seconds. */
export const CAPTION_SECONDS = { min: 1, max: 6 }

/** What a caption costs by itself, so that there are few; in the measure of `BREAK`. */
const EACH = 6
/** For each second that is missing to the shortest time, and that is beyond the longest. */
const TOO_SHORT = 10
const TOO_LONG = 20
/** For each character by which two lines differ. */
const UNEVEN = 0.15

/** Words of a text with sums up to each of them: of characters, and of seconds. */
interface Measured {
  words: string[]
  characters: number[]
  seconds: number[]
}

/** The cheapest way to cut a text from some word on. */
interface Way {
  cost: number
  /** The first word of the next caption. */
  end: number
  /** The first word of the second line; `end` where there is one line only. */
  second: number
}

/**
 * Cuts a text into captions so that all breaks together hinder readers least. Every word is kept, in order; only a single
 * word that is longer makes a line longer than `width`.
 * @param text without line breaks
 * @param rate letters for each second
 * @param width characters of a line
 * @param linesOfFirst how many lines the first caption may have
 */
export function segmentsOf(text: string, rate: number, width: number, linesOfFirst: 1 | 2 = 2): Segment[] {
  const all = measured(text, rate)
  const count = all.words.length
  const costs = costsBefore(all.words)
  const ways: Way[] = Array.from({ length: count + 1 }, () => ({ cost: 0, end: count, second: count }))
  for (let start = count - 1; start >= 0; start -= 1) {
    ways[start] = cheapest(start, all, costs, ways, width, start === 0 ? linesOfFirst : 2)
  }
  const segments: Segment[] = []
  for (let start = 0; start < count; ) {
    const { end, second } = ways[start] ?? { end: count, second: count }
    const lines = [all.words.slice(start, second), all.words.slice(second, end)]
    segments.push({
      lines: lines.filter((words) => words.length > 0).map((words) => words.join(' ')),
      seconds: between(all.seconds, start, end),
    })
    start = end
  }
  return segments
}

/** The cost of a break before each word. What stands in brackets, such as a gap to fill in, is torn by any break. */
function costsBefore(words: string[]): number[] {
  let isBracketed = false
  return words.map((word, at) => {
    const before = words[at - 1]
    if (before === undefined) return 0
    if (/\[[^\]]*$/.test(before)) isBracketed = true
    else if (before.includes(']')) isBracketed = false
    return breakCost(before, word) + (isBracketed ? BREAK.torn : 0)
  })
}

function cheapest(
  start: number,
  all: Measured,
  costs: number[],
  ways: Way[],
  width: number,
  lines: 1 | 2,
): Way {
  const count = all.words.length
  let best: Way = { cost: Number.POSITIVE_INFINITY, end: start + 1, second: start + 1 }
  for (let end = start + 1; end <= count; end += 1) {
    // Two words may be longer than two lines.
    if (end > start + 2 && lengthOf(all, start, end) > 2 * width + 1) break
    const split = splitOf(start, end, all, costs, width, lines)
    if (!split) continue
    const after = end < count ? (costs[end] ?? 0) : 0
    const cost =
      EACH + split.cost + after + timeCost(between(all.seconds, start, end)) + (ways[end]?.cost ?? 0)
    if (cost < best.cost) best = { cost, end, second: split.second }
  }
  return best
}

/** How the words of one caption stand in lines; undefined where they do not fit. */
function splitOf(
  start: number,
  end: number,
  all: Measured,
  costs: number[],
  width: number,
  lines: 1 | 2,
): { cost: number; second: number } | undefined {
  const fits = (from: number, to: number) => to === from + 1 || lengthOf(all, from, to) <= width
  if (fits(start, end)) return { cost: 0, second: end }
  if (lines === 1) return undefined
  let best: { cost: number; second: number } | undefined
  for (let second = start + 1; second < end; second += 1) {
    if (!fits(start, second) || !fits(second, end)) continue
    const difference = lengthOf(all, start, second) - lengthOf(all, second, end)
    // The eye goes back a shorter way where the first line is the shorter one.
    const uneven = Math.abs(difference) * UNEVEN + (difference > 0 ? UNEVEN : 0)
    const cost = (costs[second] ?? BREAK.plain) / 2 + uneven
    if (!best || cost < best.cost) best = { cost, second }
  }
  return best
}

function timeCost(seconds: number): number {
  const missing = Math.max(0, CAPTION_SECONDS.min - seconds)
  return missing * TOO_SHORT + Math.max(0, seconds - CAPTION_SECONDS.max) * TOO_LONG
}

function measured(text: string, rate: number): Measured {
  const found = [...text.matchAll(/\S+/g)]
  const words = found.map(({ 0: word }) => word)
  const letters = lettersOf(
    text,
    found.map(({ index, 0: word }) => index + word.length),
  )
  const total = letters.reduce((sum, each) => sum + each, 0)
  const whole = spokenSeconds(text, rate)
  return {
    words,
    characters: sums(words.map((word) => Array.from(word).length)),
    seconds: sums(letters.map((each) => (total > 0 ? (whole * each) / total : 0))),
  }
}

/** Letters that are said for each word; what is said for several words counts for the first. @param ends of the words */
function lettersOf(text: string, ends: number[]): number[] {
  const letters = ends.map(() => 0)
  let word = 0
  const add = (at: number, count: number) => {
    while (word < ends.length - 1 && at >= (ends[word] ?? 0)) word += 1
    letters[word] = (letters[word] ?? 0) + count
  }
  for (const { start, end, said, isPlain } of spokenParts(text)) {
    const found = [...(isPlain ? text.slice(start, end) : said).matchAll(/\p{L}/gu)]
    if (isPlain) for (const { index } of found) add(start + index, 1)
    else add(start, found.length)
  }
  return letters
}

function lengthOf(all: Measured, from: number, to: number): number {
  return between(all.characters, from, to) + to - from - 1
}

function sums(values: number[]): number[] {
  const all = [0]
  for (const value of values) all.push((all.at(-1) ?? 0) + value)
  return all
}

function between(all: number[], from: number, to: number): number {
  return (all[to] ?? 0) - (all[from] ?? 0)
}
