/**
 * How long words take: said aloud, read on the screen, read as captions. Pure. An estimate, and to be called one.
 */
import type { Line } from '../model.ts'
import { withoutAsides } from './asides.ts'
import { spokenParts, spokenWords } from './spoken.ts'

/**
 * Letters of spoken text per second. Letters, not words or syllables: compared with a speech synthesiser, an estimate
 * by words was 26 % off, by syllables 11 %, by letters 6 % (own measurement).
 */
export const DEFAULT_RATE = 12
/** At the end of a sentence, in seconds; from the same measurement. */
const SENTENCE_PAUSE = 0.25
/** At a comma, semicolon, colon or dash, in seconds. */
const COMMA_PAUSE = 0.15

/** Rates in letters per second that a person reads aloud with; others were mismeasured. */
const PLAUSIBLE = { min: 6, max: 22 }
/** Fewer letters than this are read too soon for a stopwatch in the hand. */
const MIN_LETTERS = 60

/** On-screen text: seconds until it is noticed, characters read per second, and the least that any takes. */
const SCREEN = { notice: 0.5, rate: 15, least: 1.5 }

/** Sums differ in their last digit. */
const TOLERANCE = 1e-9

/**
 * Seconds in which a text is said: letters of the spoken words divided by the rate, and the pauses between them.
 * @param lettersPerSecond `DEFAULT_RATE`, or what a person measured; what is no rate counts as the default
 * @returns 0 for a text with nothing to say
 */
export function spokenSeconds(text: string, lettersPerSecond: number): number {
  const { letters, pauses } = paceOf(spokenWords(text))
  return letters / usable(lettersPerSecond) + pauses
}

/** Seconds in which all lines of a shot are said, one after the other. Names of speakers are not said. */
export function shotSpeech(lines: Line[], lettersPerSecond: number): { seconds: number } {
  return { seconds: lines.reduce((sum, { text }) => sum + spokenSeconds(text, lettersPerSecond), 0) }
}

/**
 * How much of a text is said within a time: characters of the original up to the end of the last whole word.
 * @param seconds what there is; below what the first word takes, nothing fits
 * @returns the length of the text when all of it fits
 */
export function fittingLength(text: string, seconds: number, lettersPerSecond: number): number {
  const fits = (part: string) => spokenSeconds(part, lettersPerSecond) <= seconds + TOLERANCE
  if (fits(text)) return text.length
  const ends = endsWithin(text, seconds, usable(lettersPerSecond))
  // What follows may change how a word is said: "Rp5" of "Rp5 juta". So the part is measured by itself.
  while (ends.length > 0 && !fits(text.slice(0, ends.at(-1)))) ends.pop()
  return ends.at(-1) ?? 0
}

/** `fittingLength` of each line, said one after the other within the seconds of the shot. */
export function fittingLengths(lines: Line[], seconds: number, lettersPerSecond: number): number[] {
  let left = seconds
  return lines.map(({ text }) => {
    const length = fittingLength(text, left, lettersPerSecond)
    left = length < text.length ? 0 : left - spokenSeconds(text, lettersPerSecond)
    return length
  })
}

/** Seconds in which a text on the screen is read: half a second, and one for each 15 characters; at least 1.5. */
export function readingSeconds(text: string): number {
  const length = charactersOf(text)
  return length === 0 ? 0 : Math.max(SCREEN.least, SCREEN.notice + length / SCREEN.rate)
}

/** Characters of the captions of a shot per second, spaces included; 0 for a shot of no length. */
export function captionRate(lines: Line[], seconds: number): number {
  const length = lines.reduce((sum, { text }) => sum + charactersOf(withoutAsides(text)), 0)
  return seconds > 0 ? length / seconds : 0
}

/**
 * The rate at which somebody read a text aloud.
 * @param measuredSeconds from the first word to the last
 * @returns letters per second; undefined when the text is too short, or nobody reads at that rate
 */
export function rateFrom(text: string, measuredSeconds: number): number | undefined {
  const { letters, pauses } = paceOf(spokenWords(text))
  const rate = letters / (measuredSeconds - pauses)
  const isPlausible = letters >= MIN_LETTERS && rate >= PLAUSIBLE.min && rate <= PLAUSIBLE.max
  return isPlausible ? rate : undefined
}

/** Letters of a spoken text, and the seconds of its pauses, the last one at its end. */
function paceOf(spoken: string): { letters: number; pauses: number } {
  let letters = 0
  let pauses = 0
  let end: number | undefined
  for (const { index, 0: word } of spoken.matchAll(/\p{L}+/gu)) {
    if (end !== undefined) pauses += pauseIn(spoken.slice(end, index))
    letters += lettersIn(word)
    end = index + word.length
  }
  return { letters, pauses: pauses + (end === undefined ? 0 : SENTENCE_PAUSE) }
}

/** The pause between two words, told by what stands there. */
function pauseIn(gap: string): number {
  if (gap === ' ') return 0
  if (/\n|[.!?…]["'”’)\]*_]*\s/.test(gap)) return SENTENCE_PAUSE
  return /[,;:]["'”’)\]*_]*\s|[–—]|\s-+\s/.test(gap) ? COMMA_PAUSE : 0
}

function lettersIn(word: string): number {
  return /^[\0-\uD7FF]*$/.test(word) ? word.length : Array.from(word).length
}

/** Ends of whole words of the original that are said within the time, in order. */
function endsWithin(text: string, seconds: number, rate: number): number[] {
  const parts = spokenParts(text)
  const spoken = parts.map(({ said }) => said).join('')
  const ends: number[] = []
  const words = [...spoken.matchAll(/\p{L}+/gu)]
  let at = 0
  let said = 0
  let letters = 0
  let pauses = 0
  for (const [original, inSpoken] of wordEnds(text, parts)) {
    for (; at < words.length && (words[at]?.index ?? 0) < inSpoken; at += 1) {
      const { index = 0, 0: word = '' } = words[at] ?? {}
      if (at > 0) pauses += pauseIn(spoken.slice(said, index))
      letters += lettersIn(word)
      said = index + word.length
    }
    if (letters / rate + pauses + (letters > 0 ? SENTENCE_PAUSE : 0) > seconds + TOLERANCE) break
    ends.push(original)
  }
  return ends
}

/** Where whole words end, in the original and in the spoken text. What is said for several words ends with the last. */
function wordEnds(text: string, parts: ReturnType<typeof spokenParts>): [original: number, spoken: number][] {
  const ends: [number, number][] = []
  let before = 0
  for (const { start, end, said, isPlain } of parts) {
    const shift = said.length - (end - start)
    for (let at = isPlain ? start + 1 : end; at <= end; at += 1) {
      const isEnd = /\S/.test(text.charAt(at - 1)) && !/\S/.test(text.charAt(at))
      if (isEnd) ends.push([at, isPlain ? before + shift + at - start : before + said.length])
    }
    before += said.length
  }
  return ends
}

function charactersOf(text: string): number {
  return Array.from(text.trim().replace(/\s+/g, ' ')).length
}

function usable(rate: number): number {
  return Number.isFinite(rate) && rate > 0 ? rate : DEFAULT_RATE
}
