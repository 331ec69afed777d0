/** How the seconds of a shot are shared out among its captions. Pure. */
import { CAPTION_LIMIT } from '../timing-of.ts'
import { CAPTION_SECONDS, type Segment } from './segments.ts'

/** Least seconds of a caption that takes no time to say, such as one of three points. */
const LEAST = 0.2
/** Least seconds of any caption in a shot that has too many. */
const FLASH = 0.02
/** Of the pause between captions, in seconds. */
const PAUSE = 0.08

/**
 * Seconds of each caption, one after the other from the start of the shot. Each gets the time in which it is said and read;
 * where that is more than there is, reading gives way first, then all become shorter alike.
 * @param available seconds of the shot; at least 0.04 for each caption
 */
export function sharesOf(segments: readonly Segment[], available: number): number[] {
  const spoken = segments.map(({ seconds }) => Math.max(LEAST, seconds))
  const wanted = segments.map((segment, at) => rounded(Math.max(spoken[at] ?? 0, readingOf(segment) + PAUSE)))
  const [allSpoken, allWanted] = [sum(spoken), sum(wanted)]
  if (allWanted <= available) return wanted
  if (allSpoken <= available) {
    const part = (available - allSpoken) / (allWanted - allSpoken)
    return spoken.map((seconds, at) => seconds + ((wanted[at] ?? seconds) - seconds) * part)
  }
  const rest = available - FLASH * segments.length
  return spoken.map((seconds) => FLASH + (seconds / allSpoken) * rest)
}

function readingOf({ lines }: Segment): number {
  const length = lines.reduce((characters, line) => characters + Array.from(line).length + 1, -1)
  return Math.max(CAPTION_SECONDS.min, length / CAPTION_LIMIT)
}

/** Up to whole milliseconds, but for what sums have too much in their last digit. */
function rounded(seconds: number): number {
  return Math.ceil(seconds * 1000 - 1e-6) / 1000
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
